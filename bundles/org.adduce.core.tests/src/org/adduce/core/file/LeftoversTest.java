package org.adduce.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.StandIn;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law 6: what cannot be placed is kept and written back. */
class LeftoversTest {

    private static final String STRANGE = Bytes.file("""
              <source id="00000000-0000-4000-8000-000000000010"
                  kind="post"
                  title="Known"
                  mood="merry &amp; bright"
                  xmlns:x="https://example.org/x"
                  x:rank="1">
                <note>Known too.</note>
                <lens id="00000000-0000-4000-8000-000000000011"
                    power="3">
                  <glass>thick
            and green</glass>
                  <empty/>
                </lens>
                <x:stamp xmlns:x="https://example.org/x"
                    when="2026"/>
                <p>mixed <b>words</b> and
               tags</p>
                <doubt xml:lang="de">vielleicht</doubt>
                <!-- a remark -->
                <?pi data?>
              </source>
              <orchestra/>
            """);

    private static final String DANGLING = Bytes.file("""
              <source id="00000000-0000-4000-8000-000000000010"
                  kind="post"
                  publisher="00000000-0000-4000-8000-0000000000f1">
                <author>00000000-0000-4000-8000-0000000000f3</author>
                <author>00000000-0000-4000-8000-000000000040</author>
                <author>00000000-0000-4000-8000-0000000000f2</author>
                <utterance id="00000000-0000-4000-8000-000000000020"
                    replyTo="00000000-0000-4000-8000-0000000000f4"/>
              </source>
              <actor id="00000000-0000-4000-8000-000000000040"
                  kind="person"
                  name="Ada"
                  owner="00000000-0000-4000-8000-000000000010"/>
            """);

    @TempDir
    private Path folder;

    @Test
    void whatNobodyKnowsComesBackAsItWas() throws IOException {
        var read = Bytes.read(STRANGE);
        assertThat(read.getSources().get(0).getTitle()).isEqualTo("Known");
        assertThat(read.getSources().get(0).getDoubt()).isNull();
        assertThat(Bytes.write(read)).isEqualTo(STRANGE);
    }

    @Test
    void whatNobodyKnowsSurvivesAnEdit() throws IOException {
        var file = Files.writeString(folder.resolve("a.adduce"), STRANGE);
        try (var open = OpenDossier.open(file)) {
            open.edit("Rename", root -> root.getSources().get(0).setTitle("Changed"));
            open.save();
        }
        assertThat(file).hasContent(STRANGE.replace("Known\"", "Changed\""));
    }

    @Test
    void commentsAroundTheRootAreKept() throws IOException {
        var text = Bytes.file("  <note>n</note>").replace("<dossier", "<!-- before -->\n<dossier") + "<!-- after -->";
        assertThat(Bytes.write(Bytes.read(text))).contains("<!-- before -->", "<!-- after -->");
        assertThat(Bytes.write(Bytes.read(Bytes.write(Bytes.read(text))))).isEqualTo(Bytes.write(Bytes.read(text)));
    }

    @Test
    void referencesToWhatIsNotThereComeBackAtTheirPlaces() throws IOException {
        var read = Bytes.read(DANGLING);
        var source = read.getSources().get(0);
        assertThat(StandIn.is(source.getPublisher())).isTrue();
        assertThat(StandIn.without(source.getAuthors())).hasSize(1);
        assertThat(Bytes.write(read)).isEqualTo(DANGLING);
    }

    @Test
    void anEditElsewhereLeavesReferencesToWhatIsNotThere() throws IOException {
        var file = Files.writeString(folder.resolve("a.adduce"), DANGLING);
        try (var open = OpenDossier.open(file)) {
            open.edit("Rename", root -> root.getActors().get(0).setName("Bo"));
            open.save();
        }
        assertThat(file).hasContent(DANGLING.replace("Ada", "Bo"));
    }

    @Test
    void anElementThatArrivesTakesThePlaceOfItsStandIn() throws IOException {
        var file = Files.writeString(folder.resolve("a.adduce"), DANGLING);
        try (var open = OpenDossier.open(file)) {
            var actor = ModelFactory.eINSTANCE.createActor();
            actor.setId(UUID.fromString("00000000-0000-4000-8000-0000000000f3"));
            open.edit("Add", root -> root.getActors().add(actor));
            assertThat(open.root().getSources().get(0).getAuthors().get(0)).isSameAs(actor);
            open.undo();
            open.save();
        }
        assertThat(file).hasContent(DANGLING);
    }

    @Test
    void aReferenceByAFormerIdFindsTheElement() throws IOException {
        var read = Bytes.read(Bytes.file("""
                  <source id="00000000-0000-4000-8000-000000000010"
                      kind="post"
                      publisher="00000000-0000-4000-8000-0000000000f1"/>
                  <actor id="00000000-0000-4000-8000-000000000040"
                      kind="person">
                    <formerId>00000000-0000-4000-8000-0000000000f1</formerId>
                  </actor>
                """));
        assertThat(read.getSources().get(0).getPublisher()).isSameAs(read.getActors().get(0));
    }

    @Test
    void whatStandsTwiceInASetIsTakenOnce() throws IOException {
        var read = Bytes.read(Bytes.file("""
                  <actor id="00000000-0000-4000-8000-000000000040">
                    <alias>b</alias><alias>a</alias><alias>b</alias>
                    <identifier scheme="x">1</identifier>
                    <alias>a</alias>
                  </actor>
                """));
        assertThat(read.getActors().get(0).getAliases()).containsExactly("b", "a");
    }
}
