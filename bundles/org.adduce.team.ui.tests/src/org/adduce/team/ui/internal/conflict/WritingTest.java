package org.adduce.team.ui.internal.conflict;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.adduce.team.ui.internal.Quarrel.event;
import static org.adduce.team.ui.internal.Quarrel.merged;
import static org.adduce.team.ui.internal.Quarrel.only;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.adduce.model.ClaimKind;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class WritingTest {

    @Test
    void aTimeIsWrittenAsPeopleSayIt() {
        var open = merged(ana -> event(ana).setWhen(When.parse("2024-05-02")), ben -> event(ben).setWhen(When.parse("2024-05")));
        var writing = Writing.of(only(open)).orElseThrow();
        assertThat(writing.read("3 May 2024")).isEqualTo("2024-05-03");
        new Settler(open).settle(List.of(only(open)), new Choice.Written(writing.read("2024~")));
        assertThat(event(open.root()).getWhen()).isEqualTo(When.parse("2024~"));
        assertThatThrownBy(() -> writing.read("some day")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("some day");
    }

    @Test
    void aKindIsChosenAmongItsWords() {
        var open = merged(ana -> claim(ana).setKind(ClaimKind.FORECAST), ben -> claim(ben).setKind(ClaimKind.CAUSAL));
        var writing = Writing.of(only(open)).orElseThrow();
        assertThat(writing.words()).contains("policy");
        new Settler(open).settle(List.of(only(open)), new Choice.Written(writing.read("policy")));
        assertThat(claim(open.root()).getKind()).isEqualTo(ClaimKind.POLICY);
    }

    @Test
    void nothingIsWrittenWhereOnlySidesCanBeTaken() {
        assertThat(Writing.of(only(merged(ana -> event(ana).setTitle("Maiden voyage"), ben -> ben.getEvents().clear())))).isEmpty();
    }

    @Test
    void aNameIsOneLineAndANoteMany() {
        assertThat(Writing.of(only(merged(ana -> actor(ana).setName("A"), ben -> actor(ben).setName("B")))).orElseThrow().isLong()).isFalse();
        assertThat(Writing.of(only(merged(ana -> claim(ana).setNote("A"), ben -> claim(ben).setNote("B")))).orElseThrow().isLong()).isTrue();
    }
}
