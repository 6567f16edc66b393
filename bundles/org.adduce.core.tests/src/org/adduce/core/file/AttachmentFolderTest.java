package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentFolderTest {

    @TempDir
    private Path folder;

    @Test
    void bytesAreFoundByTheirHash() throws IOException {
        var store = DossierFile.at(folder.resolve("d.adduce")).attachmentFolder();
        var name = store.store("words".getBytes(UTF_8));
        assertThat(store.read(name)).isEqualTo("words".getBytes(UTF_8));
        assertThat(folder.resolve("d.files").resolve(name)).hasContent("words");
        assertThat(store.store("words".getBytes(UTF_8))).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "..", "../d.adduce", "/etc/hostname", "abc", "A3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"})
    void nothingElseIsAName(String name) {
        var store = DossierFile.at(folder.resolve("d.adduce")).attachmentFolder();
        assertThat(store.contains(name)).isFalse();
        assertThatThrownBy(() -> store.read(name)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void alteredBytesAreNotGivenOut() throws IOException {
        var store = DossierFile.at(folder.resolve("d.adduce")).attachmentFolder();
        var name = store.store("words".getBytes(UTF_8));
        Files.writeString(store.path().resolve(name), "other");
        assertThatThrownBy(() -> store.read(name)).isInstanceOf(IOException.class).hasMessageContaining("altered");
    }

    @Test
    void savingElsewhereTakesAlongWhatTheDossierSpeaksOf() throws IOException {
        var from = DossierFile.at(folder.resolve("a.adduce"));
        var dossier = SyntheticDossier.generate(2, 1);
        var attachment = ModelFactory.eINSTANCE.createAttachment();
        attachment.setId(new UUID(1, 1));
        attachment.setSha256(from.attachmentFolder().store("page".getBytes(UTF_8)));
        dossier.getSources().get(0).getAttachments().add(attachment);
        var other = from.attachmentFolder().store("nobody speaks of it".getBytes(UTF_8));
        var to = DossierFile.at(folder.resolve("b.adduce"));
        to.write(dossier, from);
        assertThat(to.attachmentFolder().contains(attachment.getSha256())).isTrue();
        assertThat(to.attachmentFolder().contains(other)).isFalse();
        assertThat(to.read().getSources()).hasSize(2);
    }
}
