package org.adduce.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.check.Checks;
import org.adduce.core.check.Severity;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Imports;
import org.adduce.model.ModelFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What was imported is valid, and importing it again changes nothing. */
class ValidImportTest {

    private static final String PAGE = "<title>The yard in its winter cold</title><meta name=author content='Lena Kovac'><link rel=canonical href='https://harbour.example/1'><article>" + Pages.PROSE
            + "<blockquote>It is cold, they said, and went, as they had come, on foot. See <a href='https://rao.example'>Rao</a>.</blockquote></article>"
            + "<li class=comment id=comment-1><b class=fn>oskar</b><time datetime='2026-06-12T09:14:05Z'>x</time><div class=comment-content>No 😀 way. <a href='https://a.example'>[1]</a></div>"
            + "<ul><li class=comment id=comment-2><b class=fn>Lena Kovac</b><div class=comment-content><blockquote>No</blockquote>Yes.</div></li></ul></li>";

    @Test
    void aPageIsValidAndKnownAgain() throws Exception {
        var dossier = ModelFactory.eINSTANCE.createDossier();
        dossier.setId(UUID.randomUUID());
        dossier.setTitle("Pages");
        var proposal = new WebImporter().read(PAGE.getBytes(StandardCharsets.UTF_8), Hints.of("page.html", Pages.CAPTURED), new NullProgressMonitor());
        try (var open = OpenDossier.create(Path.of("pages.adduce"), dossier)) {
            Imports.apply(open, proposal);
            assertThat(dossier.getSources()).hasSize(2);
            assertThat(Checks.run(dossier, new NullProgressMonitor())).allSatisfy(finding -> assertThat(finding.severity()).as(finding.message()).isEqualTo(Severity.INFO));
            var once = open.copy();
            Imports.apply(open, new WebImporter().read(PAGE.getBytes(StandardCharsets.UTF_8), Hints.of("page.html", Pages.CAPTURED.plusSeconds(60)), new NullProgressMonitor()));
            assertThat(EcoreUtil.equals(open.copy(), once)).isTrue();
        }
    }
}
