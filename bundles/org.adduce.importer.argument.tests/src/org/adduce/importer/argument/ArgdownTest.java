package org.adduce.importer.argument;

import static org.adduce.importer.argument.Read.argdown;
import static org.adduce.importer.argument.Read.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.importing.Diagnostic.Severity;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class ArgdownTest {

    @Test
    void statementsOfOneTitleAreOneClaim() throws Exception {
        var read = argdown("[Cold]: The hall is cold.\n\n[Cold]\n  + [Frost]: There is frost.\n\n[Cold]: It is cold in the hall.\n");
        assertThat(read.claims()).containsExactlyInAnyOrder("The hall is cold.", "There is frost.");
        assertThat(read.arguments()).containsExactly("There is frost. supports The hall is cold.");
        assertThat(value(read.claim("The hall is cold."), Literals.ELEMENT__NOTE)).contains("**Cold**", "Also: It is cold in the hall.");
    }

    @Test
    void emphasisIsLeftOutAndEscapedSignsAreKept() throws Exception {
        var read = argdown("[A]: The *hall* is __very__ cold.\n\n[B]: Of 5 \\*small\\* halls \\_one\\_ is warm.\n");
        assertThat(read.claims()).containsExactlyInAnyOrder("The hall is very cold.", "Of 5 *small* halls _one_ is warm.");
    }

    @Test
    void signsSayWhoDoesWhatToWhom() throws Exception {
        var read = argdown("[A]: a\n  + [B]: b\n  <+ [C]: c\n  - [D]: d\n  <- [E]: e\n  +> [F]: f\n  -> [G]: g\n  >< [H]: h\n");
        assertThat(read.arguments()).containsExactlyInAnyOrder("b supports a", "c supports a", "d rebuts a", "e rebuts a", "a supports f", "a rebuts g", "a rebuts h", "h rebuts a");
    }

    @Test
    void indentationSaysWhatIsMeant() throws Exception {
        var read = argdown("[A]: a\n  - <B>: b\n    + [C]: c\n    - [D]: d\n  + [E]: e\n");
        assertThat(read.arguments()).containsExactlyInAnyOrder("b rebuts a", "c supports (b rebuts a)", "d rebuts (b rebuts a)", "e supports a");
    }

    @Test
    void aReconstructionKeepsAllItsPremisesTogether() throws Exception {
        var read = argdown("""
                <Frost argument>: Short.

                (1) [P]: It froze.
                (2) What froze is cold.
                --
                Modus ponens, Specification {uses: [1,2]}
                --
                (3) The hall is cold.
                (4) Cold halls are empty.
                ----
                (5) [Empty]: The hall is empty.
                """);
        assertThat(read.arguments()).containsExactly("It froze. + What froze is cold. supports The hall is cold.",
                "Cold halls are empty. + The hall is cold. supports The hall is empty.");
        var first = read.proposal.items(Literals.ARGUMENT).findFirst().orElseThrow();
        assertThat(value(first, Literals.ARGUMENT__SCHEME)).isEqualTo("Modus ponens, Specification");
        assertThat(read.proposal.items(Literals.ARGUMENT).toList().getLast().value(Literals.ELEMENT__NOTE)).contains((Object) "**Frost argument**: Short.");
        assertThat(read.said(Severity.ERROR)).isEmpty();
    }

    @Test
    void whatUndercutsBearsOnTheStep() throws Exception {
        var read = argdown("<A>\n\n(1) p\n----\n  <_ <B>: not so\n(2) q\n  <_ [C]: nor so\n  - [D]: d\n");
        assertThat(read.arguments()).containsExactlyInAnyOrder("p supports q", "not so undercuts (p supports q)", "nor so undercuts (p supports q)", "d rebuts q");
    }

    @Test
    void aReconstructedArgumentBearsByWhatItConcludes() throws Exception {
        var read = argdown("[S]: s\n  - <A>\n\n<A>\n\n(1) p\n----\n(2) q\n");
        assertThat(read.arguments()).containsExactlyInAnyOrder("p supports q", "q rebuts s");
    }

    @Test
    void argumentsThatAttackEachOtherComeToAnEnd() throws Exception {
        var read = argdown("<A>: a\n  - <B>: b\n\n<B>\n  - <A>\n");
        assertThat(read.arguments()).hasSize(2);
    }

    @Test
    void headingsAndTagsAreTopics() throws Exception {
        var read = argdown("# Winter\n\n## Halls\n\n[A]: It is cold. #pro #(very cold)\n\n# Summer\n\n[B]: b\n");
        assertThat(read.topics(read.claim("It is cold."))).containsExactly("Halls", "pro", "very cold");
        assertThat(read.topics(read.claim("b"))).containsExactly("Summer");
    }

    @Test
    void settingsCommentsDataAndMarks() throws Exception {
        var read = argdown("===\ntitle: Yards\nauthor: Lena Kovac\ndate: 27/10/2018\ncolor:\n    x: 1\n===\n\n// not said\n[A]: It is __very__ *cold* here {source: \"C1\", n: {a: 1}} /* nor\n\nthis */ and 1 \\< 2.\n  <!--\n  - [Z]: hidden\n  -->\n  + [B]: b\n");
        assertThat(read.claims()).containsExactlyInAnyOrder("It is very cold here and 1 < 2.", "b");
        assertThat(value(read.claim("It is very cold here and 1 < 2."), Literals.ELEMENT__NOTE)).contains("{source: \"C1\", n: {a: 1}}");
        var source = read.proposal.items(Literals.SOURCE).findFirst().orElseThrow();
        assertThat(value(source, Literals.SOURCE__TITLE)).isEqualTo("Yards");
        assertThat(value(source, Literals.SOURCE__PUBLISHED)).isEqualTo("2018-10-27");
    }

    @Test
    void paragraphsThatNobodyRelatesToAreCommentary() throws Exception {
        var read = argdown("This is about halls.\n\n  * a list\n  * of things\n\n[A]: a\n");
        assertThat(read.claims()).containsExactly("a");
        assertThat(read.said(Severity.INFO)).anyMatch(words -> words.contains("commentary"));
    }

    @Test
    void whatIsBrokenIsToldWithItsLineAndCostsOnlyItself() throws Exception {
        assertThat(argdown("[A]: a\n\n  + [B]: b\n").line(Severity.ERROR)).contains(3);
        assertThat(argdown("[A: a\n\n[B]: b\n").line(Severity.ERROR)).contains(1);
        assertThat(argdown("[B]: b\n\n<!-- never closed\n").line(Severity.ERROR)).contains(3);
        assertThat(argdown("(1) p\n(2) q\n").line(Severity.ERROR)).contains(1);
        assertThat(argdown("(1) p\n----\n").line(Severity.ERROR)).contains(2);
        assertThat(argdown("(1) p\n--\nrule\n(2) q\n").line(Severity.ERROR)).contains(2);
        assertThat(argdown("[A]: a\n  +\n").line(Severity.ERROR)).contains(2);
        assertThat(argdown("===\ntitle: x\n\n[A]: a\n").line(Severity.ERROR)).contains(1);
        assertThat(argdown("[A: a\n\n[B]: b\n").claims()).containsExactly("b");
    }

    @Test
    void theSameTitleHasTheSameKeyWhenTheWordsChange() throws Exception {
        var before = argdown("[A]: a\n  + [B]: b\n");
        var after = argdown("[A]: a, as it is\n  + [B]: b\n");
        assertThat(after.claim("a, as it is").key()).isEqualTo(before.claim("a").key());
        assertThat(after.proposal.items(Literals.ARGUMENT).findFirst().orElseThrow().key()).isEqualTo(before.proposal.items(Literals.ARGUMENT).findFirst().orElseThrow().key());
    }

    @Test
    void aLowLineAloneUndercuts() throws Exception {
        var read = argdown("<A>: a\n  - [B]: b\n    _ [C]: c\n  _ <D>: d _so_\n");
        assertThat(read.arguments()).containsExactlyInAnyOrder("b rebuts a", "c undercuts b", "d so undercuts a");
    }

    @Test
    void aTitleInsideAParagraphIsTold() throws Exception {
        var read = argdown("[A]: a\n[B]: b\n\n[C]: as [A] says, and [this](https://hall.example/)\n");
        assertThat(read.claims()).containsExactlyInAnyOrder("a", "b", "as [A] says, and this (https://hall.example/)");
        assertThat(read.proposal.diagnostics()).extracting(told -> told.line() + ": " + told.message()).satisfiesExactly(told -> assertThat(told).startsWith("2: An empty line is missing"),
                told -> assertThat(told).startsWith("4: “[A]” stands among words"));
    }

    @Test
    void aTagAmongTheWordsIsAWordToo() throws Exception {
        var read = argdown("[A]: #yard The #(old hall) and the #shed are cold. #winter #(cold days) {a: 1}\n");
        assertThat(read.claims()).containsExactly("The old hall and the #shed are cold.");
        assertThat(read.proposal.items(Literals.TOPIC).map(topic -> value(topic, Literals.TOPIC__NAME))).containsExactly("yard", "old hall", "shed", "winter", "cold days");
    }

    @Test
    void aDocumentMayHaveSeveralAuthors() throws Exception {
        for (var authors : List.of("author: [Moss, \"Lena Kovac\"]", "author:\n  - Moss\n  - Lena Kovac", "author: [ Moss , Lena Kovac ]")) {
            var read = argdown("===\ntitle: >\n  A title\n  of two lines\n" + authors + "\n===\n\n[A]: a\n");
            assertThat(read.proposal.items(Literals.ACTOR).map(actor -> value(actor, Literals.ACTOR__NAME))).containsExactly("Moss", "Lena Kovac");
            assertThat(value(read.proposal.items(Literals.SOURCE).findFirst().orElseThrow(), Literals.SOURCE__TITLE)).isEqualTo("A title of two lines");
        }
    }

    @Test
    void theItemsOfAListAreStatements() throws Exception {
        var read = argdown(" * [A]: a #cold\n   + <B>: b\n * [C]: c\n   1. [D]: d\n   2. words alone\n\n[A]\n  - [C]\n");
        assertThat(read.claims()).containsExactlyInAnyOrder("a", "b", "c", "d");
        assertThat(read.arguments()).containsExactlyInAnyOrder("b supports a", "c rebuts a");
    }

    @Test
    void aTitleMayHaveSignsThatMarkElsewhere() throws Exception {
        var read = argdown("[Hall #1 {old}]: see [this](https://hall.example/ \"The hall\")\n");
        var claim = read.proposal.items(Literals.CLAIM).findFirst().orElseThrow();
        assertThat(value(claim, Literals.ELEMENT__NOTE)).isEqualTo("**Hall #1 {old}**");
        assertThat(value(claim, Literals.CLAIM__TEXT)).isEqualTo("see this (https://hall.example/)");
        assertThat(read.proposal.diagnostics()).isEmpty();
    }
}
