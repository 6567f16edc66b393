package org.adduce.ui.internal.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

class VoiceLinesTest {

    private final Bench bench = new Bench();
    private final Source thread = bench.source("Thread", "2026-06");
    private final Utterance asking = voice("ada");

    private Utterance voice(String name) {
        return bench.voice(thread, bench.actor(name), "2026-06-12");
    }

    private Utterance quoted(Utterance by) {
        var quotation = bench.with(ModelFactory.eINSTANCE.createUtterance());
        by.getUtterances().add(quotation);
        return quotation;
    }

    private List<OutlineLine> lines(Utterance... read) {
        return VoiceLines.of(thread, List.of(read));
    }

    @Test
    void answersStandWithinWhatTheyAnswerAndQuotationsWithinWhoQuotes() {
        var answer = voice("bo");
        answer.setReplyTo(asking);
        var quotation = quoted(answer);
        var top = lines(asking, answer, quotation);
        assertThat(top).extracting(OutlineLine::subject).containsExactly(asking);
        var inner = top.getFirst().inner().getFirst();
        assertThat(inner.subject()).isEqualTo(answer);
        assertThat(inner.inner()).extracting(OutlineLine::subject).containsExactly(quotation);
        assertThat(inner.outer()).contains(top.getFirst());
    }

    @Test
    void voicesStandInTheOrderTheyAreReadAndThoseNotReadComeLast() {
        var second = voice("bo");
        var third = voice("cy");
        assertThat(lines(third, asking)).extracting(OutlineLine::subject).containsExactly(third, asking, second);
    }

    @Test
    void whoAnswersInACircleIsShownOnce() {
        var other = voice("bo");
        asking.setReplyTo(other);
        other.setReplyTo(asking);
        var top = lines(asking, other);
        assertThat(top).extracting(OutlineLine::subject).containsExactly(other);
        assertThat(top.getFirst().inner()).extracting(OutlineLine::subject).containsExactly(asking);
    }

    @Test
    void answersDeepDownStandBesideEachOther() {
        var last = asking;
        for (int i = 0; i < 40; i++) {
            var answer = voice("voice " + i);
            answer.setReplyTo(last);
            last = answer;
        }
        int deepest = 0;
        int count = 0;
        var open = new ArrayDeque<>(lines(asking));
        while (!open.isEmpty()) {
            var line = open.poll();
            count++;
            deepest = Math.max(deepest, depth(line));
            open.addAll(line.inner());
        }
        assertThat(count).isEqualTo(41);
        assertThat(deepest).isEqualTo(12);
    }

    private static int depth(OutlineLine line) {
        return line.outer().map(outer -> 1 + depth(outer)).orElse(0);
    }

    @Test
    void aFilterKeepsWhatMatchesAndWhatThatStandsIn() {
        var answer = voice("b\u00f6");
        answer.setReplyTo(asking);
        var beside = voice("cy");
        var top = lines(asking, answer, beside);
        var matches = new OutlineMatches(subject -> ((Utterance) subject).getSpeaker().getName());
        matches.seek("BO", top);
        assertThat(matches.count()).isEqualTo(1);
        assertThat(top).filteredOn(matches::isShown).extracting(OutlineLine::subject).containsExactly(asking);
        matches.seek(" ", top);
        assertThat(top).allMatch(matches::isShown);
    }
}
