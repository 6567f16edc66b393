package org.adduce.ui.internal.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.adduce.model.Stance;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Run;
import org.adduce.ui.internal.reader.page.Runs;
import org.adduce.ui.internal.reader.page.Voice;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final int VOICES = 10;

    @Test
    void whatIsRehearsedHasSomeOfAllThatATextMayHold() {
        var reading = Reading.of(RehearsedText.of(VOICES)).orElseThrow();
        var voices = reading.voices().all();
        assertThat(voices).hasSize(3 * VOICES);
        assertThat(voices.stream().filter(voice -> voice.outer().isPresent()).collect(Collectors.partitioningBy(reading::isBlock, Collectors.counting())).values())
                .as("quoted in lines of their own, and within a line").containsOnly((long) VOICES);
        assertThat(voices).anyMatch(voice -> voice.utterance().getReplyTo() != null);
        assertThat(reading.marks().all().stream().flatMap(mark -> mark.stance().stream()).collect(Collectors.toSet())).isEqualTo(Set.copyOf(Stance.VALUES));
        assertThat(reading.marks().all()).anyMatch(Mark::isAnnotation);
        var runs = IntStream.range(0, reading.page().lineCount()).boxed().flatMap(line -> new Runs(reading, line).all().stream()).toList();
        assertThat(runs).anyMatch(run -> run.address().isPresent()).anyMatch(run -> run.marks().size() > 1).anyMatch(run -> !run.quoted().isEmpty()).anyMatch(Run::isAside);
    }

    @Test
    void whatIsMarkedAndQuotedIsWhatIsMeant() {
        var reading = Reading.of(RehearsedText.of(VOICES)).orElseThrow();
        assertThat(reading.voices().all().stream().filter(voice -> voice.outer().isPresent()).map(Voice::extent).map(place -> place.of(reading.text())).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("the hall was never heated in winter", "second place is worth nothing");
    }

    @Test
    void itIsReadFromTheFirstLineToTheLast() {
        var coloured = new ArrayList<Mark>();
        long ofOne = new Rehearsal(RehearsedText.of(1), marks -> { }).read();
        assertThat(ofOne).isPositive();
        assertThat(new Rehearsal(RehearsedText.of(VOICES), coloured::addAll).read()).isEqualTo(VOICES * ofOne);
        assertThat(coloured.stream().distinct()).hasSize(2 * VOICES);
    }
}
