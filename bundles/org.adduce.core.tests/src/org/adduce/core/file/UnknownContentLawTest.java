package org.adduce.core.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.synthetic.SyntheticDossier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Law 6: whatever a later version or a plug-in may have put anywhere is kept through reading, editing and writing. */
class UnknownContentLawTest {

    private static final Pattern ID = Pattern.compile("<(source|utterance|claim|actor|event|topic|assertion|argument|question|quote|snapshot|citation|quantity)\n +id=\"[0-9a-f-]{36}\"");
    /** Where an element with children ends; a reference is one word and ends in its line. */
    private static final Pattern END = Pattern.compile("\n *</(source|utterance|claim|actor|event|topic|assertion|argument|question|quote)>");

    @TempDir
    private Path folder;

    private final List<String> strangers = new ArrayList<>();

    /** A dossier's file in which every sixth element or so has an attribute or a child that nobody knows. */
    private String strewn(long seed) throws Exception {
        var random = new Random(seed);
        var text = Bytes.write(SyntheticDossier.generate(3, seed));
        text = ID.matcher(text).replaceAll(match -> match.group().replace("$", "\\$") + (random.nextInt(6) == 0 ? attribute(random) : ""));
        return END.matcher(text).replaceAll(match -> (random.nextInt(6) == 0 ? "\n" + child(random) : "") + match.group());
    }

    private String attribute(Random random) {
        var stranger = "odd" + strangers.size() + "=\"" + random.nextInt(1000) + " &amp; more\"";
        strangers.add(stranger);
        return "\n " + stranger;
    }

    private String child(Random random) {
        var name = "stranger" + strangers.size();
        var prefix = random.nextBoolean() ? "" : "x:";
        var stranger = "<" + prefix + name + (prefix.isEmpty() ? "" : " xmlns:x=\"https://example.org/x\"") + ">words " + random.nextInt(1000);
        strangers.add("<" + prefix + name);
        return stranger + "</" + prefix + name + ">";
    }

    private void assertAllThere(String text, String when) {
        for (var stranger : strangers) {
            assertThat(text.split(Pattern.quote(stranger) + "(?=[\\s>/])", -1)).as("%s, %s", stranger, when).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingIsLostOnTheWay(long seed) throws Exception {
        var text = strewn(seed);
        assertThat(strangers).hasSizeGreaterThan(5);
        var once = Bytes.write(Bytes.read(text));
        assertAllThere(once, "read and written");
        assertThat(Bytes.write(Bytes.read(once))).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void editsTakenBackAndSavedKeepItToTheByte(long seed) throws Exception {
        var once = Bytes.write(Bytes.read(strewn(seed)));
        var file = Files.writeString(folder.resolve("d.adduce"), once);
        try (var open = OpenDossier.open(file)) {
            open.edit("Rename all", root -> {
                root.getActors().forEach(actor -> actor.setName(actor.getName() + "!"));
                root.getClaims().forEach(claim -> claim.setText("Other words"));
                root.getSources().getFirst().getUtterances().forEach(voice -> voice.setNote("A note"));
            });
            open.save();
            assertAllThere(Files.readString(file), "edited and saved");
            open.undo();
            open.save();
        }
        assertThat(file).hasContent(once);
    }
}
