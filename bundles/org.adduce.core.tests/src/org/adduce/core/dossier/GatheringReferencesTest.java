package org.adduce.core.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.adduce.core.query.References;
import org.adduce.core.query.References.Reference;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Actor;
import org.junit.jupiter.api.Test;

/** Who refers to whom is gathered a little at a time, and what changes meanwhile is not missed. */
class GatheringReferencesTest {

    private static final int SOURCES = 20;

    private final OpenDossier dossier = OpenDossier.create(Path.of("gathering.adduce"), SyntheticDossier.generate(SOURCES, 7));

    private Set<Reference> known(Actor actor) {
        return new HashSet<>(dossier.references().to(actor));
    }

    @Test
    void whatIsGatheredInSlicesIsWhatIsGatheredAtOnce() {
        int slices = 1;
        while (!dossier.gatherReferences(1)) {
            slices++;
        }
        assertThat(slices).isGreaterThan(2);
        var atOnce = References.in(dossier.root());
        for (var actor : dossier.root().getActors()) {
            assertThat(known(actor)).isEqualTo(new HashSet<>(atOnce.to(actor)));
        }
    }

    @Test
    void aChangeInBetweenIsKnownInTheEnd() {
        dossier.gatherReferences(1);
        var owner = dossier.root().getActors().getFirst();
        var account = dossier.root().getActors().get(1);
        dossier.edit("Own", root -> account.setOwner(owner));
        while (!dossier.gatherReferences(1)) {
            dossier.gatherReferences(1);
        }
        assertThat(known(owner)).extracting(Reference::from).contains(account);
        dossier.undo();
        assertThat(known(owner)).extracting(Reference::from).doesNotContain(account);
    }

    @Test
    void askingBeforeAllIsGatheredGathersTheRest() {
        dossier.gatherReferences(1);
        var actor = dossier.root().getActors().getFirst();
        assertThat(known(actor)).isEqualTo(new HashSet<>(References.in(dossier.root()).to(actor)));
        assertThat(dossier.gatherReferences(1)).isTrue();
    }
}
