package org.adduce.ui.tests.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.Stance;
import org.adduce.ui.internal.form.edit.Candidates;
import org.adduce.ui.internal.form.edit.Matches;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.junit.jupiter.api.Test;

class CompletionTest {

    private final Bench bench = new Bench();

    @Test
    void findsByAnyWordsAndAliasesWithoutAccents() {
        var rene = bench.actor("Ren\u00e9 Dubois");
        rene.getAliases().add("chipwright");
        var dora = bench.actor("Dora Ren");
        var matches = new Matches(() -> List.of(dora, rene), WholeWords::searchable);
        assertThat(matches.find("RENE", 5)).containsExactly(rene);
        assertThat(matches.find("dub ren", 5)).containsExactly(rene);
        assertThat(matches.find("wright", 5)).containsExactly(rene);
        assertThat(matches.find("ren", 5)).containsExactly(rene, dora);
        assertThat(matches.find("ren", 1)).containsExactly(rene);
        assertThat(matches.has("dora REN")).isTrue();
        assertThat(matches.has("dora")).isFalse();
    }

    @Test
    void offersWhatFitsButNeitherItselfNorWhatIsThere() {
        var one = bench.claim("one");
        var two = bench.claim("two");
        var three = bench.claim("three");
        one.getConditions().add(two);
        assertThat(Candidates.of(new Subject(bench.open(), one), ModelPackage.Literals.CLAIM__CONDITIONS)).containsExactly(three);
    }

    @Test
    void offersVoicesOfTheSameSourceFirst() {
        var lena = bench.actor("lena_k");
        var other = bench.voice(bench.source("Other", "2025"), lena, "2025-01-01");
        var thread = bench.source("Thread", "2026");
        var outer = bench.voice(thread, lena, "2026-06-12");
        var inner = bench.with(ModelFactory.eINSTANCE.createUtterance());
        outer.getUtterances().add(inner);
        var reply = bench.voice(thread, lena, "2026-06-13");
        var found = Candidates.of(new Subject(bench.open(), reply), ModelPackage.Literals.UTTERANCE__REPLY_TO);
        assertThat(found).startsWith(outer, inner, other).contains(thread).doesNotContain(reply);
        var assertion = bench.says(reply, Stance.ASSERTS, bench.claim("c"), "w");
        assertThat(Candidates.of(new Subject(bench.open(), assertion), ModelPackage.Literals.ASSERTION__UTTERANCE)).containsExactly(outer, inner, reply);
    }

    @Test
    void offersNamedThingsWhereAnyElementIsTaken() {
        var claim = bench.claim("claim");
        var actor = bench.actor("actor");
        var voice = bench.voice(bench.source("s", "2025"), actor, "2025");
        assertThat(Candidates.of(new Subject(bench.open(), claim), ModelPackage.Literals.CLAIM__CONCERNS)).contains(actor).doesNotContain(claim, voice);
    }
}
