package org.adduce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnippetsTest {

    private static final String LONG = "Nothing of note here. ".repeat(40) + "Then Rao's Tern outran the old Kestrel. " + "And so on and on. ".repeat(40);

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(mark -> snippet.text().substring(mark.start(), mark.end())).toList();
    }

    @Test
    void aShortTextIsShownWhole() {
        var snippet = Snippets.of("tern", false).in("The Tern flies", 80);
        assertThat(snippet.text()).isEqualTo("The Tern flies");
        assertThat(marked(snippet)).containsExactly("Tern");
    }

    @Test
    void aLongTextIsCutAroundWhatWasFound() {
        var snippet = Snippets.of("tern kestrel", false).in(LONG, 80);
        assertThat(snippet.text()).startsWith("…").endsWith("…").contains("Tern outran the old Kestrel").hasSizeLessThan(90);
        assertThat(marked(snippet)).containsExactly("Tern", "Kestrel");
    }

    @Test
    void whatWasNotFoundIsShownFromItsBeginning() {
        assertThat(Snippets.of("absent", false).in(LONG, 60).text()).startsWith("Nothing of note");
    }

    @Test
    void similarWordsAreMarkedOnlyWhereTheyWereAskedFor() {
        assertThat(marked(Snippets.of("kestrol", true).in(LONG, 80))).containsExactly("Kestrel");
        assertThat(marked(Snippets.of("kestrol~", false).in(LONG, 80))).containsExactly("Kestrel");
        assertThat(marked(Snippets.of("kestrol ", false).in(LONG, 80))).isEmpty();
    }

    @Test
    void theWordBeingTypedMarksWhatItBegins() {
        assertThat(marked(Snippets.of("kest", false).in(LONG, 80))).containsExactly("Kestrel");
    }

    @Test
    void whatIsNotWantedIsNotMarked() {
        assertThat(marked(Snippets.of("tern -kestrel ", false).in(LONG, 80))).containsExactly("Tern");
    }

    @Test
    void linesBecomeOneAndMarksStayWhereTheWordsAre() {
        var snippet = Snippets.of("two ", false).in("one\ntwo\nthree", 80);
        assertThat(snippet.text()).isEqualTo("one two three");
        assertThat(marked(snippet)).containsExactly("two");
    }

    @Test
    void noSignIsCutInTwoAndMarksLieInThePiece() {
        var random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            var text = random.ints(random.nextInt(200), 0, 6).mapToObj(n -> List.of("🙂", "a", " ", "tern", "\n", "É").get(n)).reduce("", String::concat);
            var snippet = Snippets.of("tern ", false).in(text, 1 + random.nextInt(60));
            assertThat(snippet.text().codePoints().allMatch(c -> c < 0xD800 || c > 0xDFFF)).as(text).isTrue();
            assertThat(marked(snippet)).as(text).allMatch(word -> word.toLowerCase().contains("tern"));
        }
    }
}
