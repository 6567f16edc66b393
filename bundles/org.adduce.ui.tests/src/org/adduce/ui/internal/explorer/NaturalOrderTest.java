package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    private static List<String> sorted(String... texts) {
        var sorted = new ArrayList<>(List.of(texts));
        sorted.sort(NaturalOrder.OF_TEXTS);
        return sorted;
    }

    @Test
    void numbersStandByHowMuchTheyAre() {
        assertThat(sorted("petrel 12", "petrel 3", "petrel", "petrel 100", "petrel 3b")).containsExactly("petrel", "petrel 3", "petrel 3b", "petrel 12", "petrel 100");
    }

    @Test
    void theNumberCountsWhoseFirstDigitsAreAlike() {
        assertThat(sorted("person123", "person12", "person129", "person1200 x", "person12 x")).containsExactly("person12", "person12 x", "person123", "person129", "person1200 x");
    }

    @Test
    void noughtsBeforeANumberCountOnlyWhereNothingElseDiffers() {
        assertThat(sorted("part 010", "part 9", "part 10")).containsExactly("part 9", "part 010", "part 10");
    }

    @Test
    void wordsStandAsTheyDid() {
        assertThat(sorted("curb", "acre", "", "bolt 2 of 9", "bolt")).containsExactly("", "acre", "bolt", "bolt 2 of 9", "curb");
    }

    @Test
    void itIsAnOrderWhateverIsCompared() {
        var random = new Random(4);
        var texts = random.ints(120, 0, 5).mapToObj(length -> letters(random, length)).toList();
        for (var a : texts) {
            for (var b : texts) {
                int ab = Integer.signum(NaturalOrder.OF_TEXTS.compare(a, b));
                assertThat(ab).as("%s and %s", a, b).isEqualTo(-Integer.signum(NaturalOrder.OF_TEXTS.compare(b, a)));
                for (var c : texts) {
                    if (ab <= 0 && NaturalOrder.OF_TEXTS.compare(b, c) <= 0) {
                        assertThat(NaturalOrder.OF_TEXTS.compare(a, c)).as("%s, %s and %s", a, b, c).isLessThanOrEqualTo(0);
                    }
                }
            }
        }
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 0, 4).mapToObj(n -> String.valueOf("019a".charAt(n))).reduce("", String::concat);
    }
}
