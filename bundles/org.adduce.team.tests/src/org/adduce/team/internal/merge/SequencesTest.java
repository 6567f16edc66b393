package org.adduce.team.internal.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SequencesTest {

    private static Sequences.Result<String> merge(String base, String ours, String theirs, String members) {
        return Sequences.merge(List.of(base.split("")), List.of(ours.split("")), List.of(theirs.split("")), Set.of(members.split("")), Comparator.naturalOrder());
    }

    @Test
    void whatCameStandsAfterWhatItStoodAfter() {
        assertThat(merge("abc", "axbc", "abcy", "abcxy").order()).containsExactly("a", "x", "b", "c", "y");
        assertThat(merge("abc", "xabc", "yabc", "abcxy").order()).containsExactly("x", "y", "a", "b", "c");
    }

    @Test
    void whoeverOrderedAnewIsFollowed() {
        assertThat(merge("abc", "cab", "abxc", "abcx").order()).containsExactly("c", "a", "b", "x");
        assertThat(merge("abc", "abc", "cba", "abc").order()).containsExactly("c", "b", "a");
    }

    @Test
    void twoNewOrdersAreContestedAndTheOldOneStays() {
        var result = merge("abc", "bac", "acb", "abc");
        assertThat(result.isContested()).isTrue();
        assertThat(result.order()).containsExactly("a", "b", "c");
        assertThat(merge("abc", "cba", "cba", "abc").isContested()).isFalse();
    }

    @Test
    void whatIsNoMemberIsLeftOut() {
        assertThat(merge("abc", "abc", "abc", "ac").order()).containsExactly("a", "c");
    }
}
