package org.adduce.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.adduce.core.internal.file.FileReader;
import org.adduce.core.internal.file.Migration;
import org.adduce.core.internal.file.Migrations;
import org.adduce.core.internal.file.XmlElement;
import org.adduce.model.ActorKind;
import org.adduce.model.Dossier;
import org.junit.jupiter.api.Test;

/** The chain of migrations, shown with one from a version that never was. */
class MigrationTest {

    /** In version 0 an actor was called a person, and had no kind. */
    private static final class FromZero implements Migration {
        @Override
        public int from() {
            return 0;
        }

        @Override
        public void migrate(XmlElement dossier) {
            dossier.elements().stream().filter(element -> element.name().equals("person")).forEach(person -> {
                person.rename("actor");
                person.attributes().put("kind", "person");
            });
        }
    }

    private static final String OLD = Bytes.file("""
              <person id="00000000-0000-4000-8000-000000000040"
                  name="Ada"
                  mood="merry">
                <note>one
            two</note>
                <!-- kept -->
              </person>
            """).replace("formatVersion=\"1\"", "formatVersion=\"0\"");

    private static Dossier read(String text, Migration... chain) throws IOException {
        return new FileReader("old.adduce", 0, new Migrations(List.of(chain))).read(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    @Test
    void anOldFileIsBroughtToThisVersion() throws IOException {
        var read = read(OLD, new FromZero());
        assertThat(read.getFormatVersion()).isEqualTo(DossierFormat.VERSION);
        assertThat(read.getActors()).hasSize(1).first().satisfies(actor -> {
            assertThat(actor.getKind()).isEqualTo(ActorKind.PERSON);
            assertThat(actor.getNote()).isEqualTo("one\ntwo");
        });
        assertThat(Bytes.write(read)).contains("mood=\"merry\"", "<!-- kept -->");
    }

    @Test
    void aFileOfThisVersionPassesByTheChain() throws IOException {
        var file = Bytes.file("  <note>n</note>");
        assertThat(Bytes.write(read(file, new FromZero()))).isEqualTo(file);
    }

    @Test
    void aVersionNobodyKnowsIsRefused() {
        assertThatThrownBy(() -> Bytes.read(OLD)).hasMessageContaining("There never was a format of version \"0\"");
    }

    @Test
    void aChainWithAGapIsRefused() {
        var gap = new Migration() {
            @Override
            public int from() {
                return 7;
            }

            @Override
            public void migrate(XmlElement dossier) {
                throw new AssertionError("never called");
            }
        };
        assertThatThrownBy(() -> new Migrations(List.of(gap))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFaultInAnOldFileNamesIt() {
        assertThatThrownBy(() -> read(OLD.replace("name=\"Ada\"", "owner=\"Ada\""), new FromZero())).isInstanceOf(DossierFormatException.class)
                .hasMessageContaining("old.adduce").hasMessageContaining("from version 0");
    }
}
