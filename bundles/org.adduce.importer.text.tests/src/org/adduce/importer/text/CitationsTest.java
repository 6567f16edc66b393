package org.adduce.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.Test;

/** What voices point at. */
class CitationsTest {

    @Test
    void aFootnoteIsCitedWhereItsMarkStands() {
        var read = Read.paragraphs("Rao said the Tern 9 is as fast as the Kestrel[1]", "It came out in 2023.[2]", "[1] https://fabs.example/talks/lisb... - from minute 14.", "[2] https://fabs.example/kestrel");
        assertThat(read.citations()).containsExactly("[1] https://fabs.example/talks/lisb...", "[2] https://fabs.example/kestrel");
        var anchors = read.proposal.items(Literals.CITATION).map(item -> read.words((Anchor) item.value(Literals.CITATION__ANCHOR).orElseThrow())).toList();
        assertThat(anchors).containsExactly("[1]", "[2]");
        var outer = read.outer().getFirst().key();
        assertThat(read.proposal.items(Literals.CITATION)).allMatch(item -> item.parent().filter(outer::equals).isPresent());
    }

    @Test
    void aFootnoteWithoutAnAddressIsCitedInItsWords() {
        var read = Read.paragraphs("The agency says that no more than 60 came.[2]", "[2] Agency bulletin 14/2025, p. 3");
        var citation = read.proposal.items(Literals.CITATION).findFirst().orElseThrow();
        assertThat(citation.value(Literals.CITATION__LABEL)).contains("[2]");
        assertThat(citation.value(Literals.ELEMENT__NOTE)).contains("Agency bulletin 14/2025, p. 3");
        assertThat(citation.value(Literals.CITATION__URL)).isEmpty();
    }

    @Test
    void bareLinksAreCited() {
        var read = Read.text("See https://fabs.example/a_(b) and (www.halls.com/x), or fabwatch.com/news/1.");
        assertThat(read.citations()).containsExactly(" https://fabs.example/a_(b)", " www.halls.com/x", " fabwatch.com/news/1");
    }

    @Test
    void aCutLinkSaysSo() {
        assertThat(Read.text("https://fabs.example/r/comments/1kx/nvidia_... - see video").citations()).containsExactly(" https://fabs.example/r/comments/1kx/nvidia_...");
        assertThat(Read.text("at https://fabs.example/r/comments…").citations()).containsExactly(" https://fabs.example/r/comments...");
    }

    @Test
    void slashesAreNoLinks() {
        assertThat(Read.text("Wooden/iron halls, and/or U.S./China talks, 24/7, s/a/b.").citations()).isEmpty();
    }

    @Test
    void raisedNumbersAreMarksIfThereAreFootnotes() {
        var read = Read.paragraphs("The hall is 200 m² large.¹", "¹ https://halls.example/gdynia");
        assertThat(read.citations()).containsExactly("¹ https://halls.example/gdynia");
    }

    @Test
    void theSameNumberMayServeTwoVoices() {
        var read = Read.paragraphs("Nope. It is cold[1]", "[1] https://halls.example/a", "Exactly. It is warm[1]", "[1] https://halls.example/b");
        assertThat(read.citations()).containsExactly("[1] https://halls.example/a", "[1] https://halls.example/b");
        assertThat(read.outer()).hasSize(2);
    }
}
