package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.social.internal.read.Remarks;
import org.adduce.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final int MANY = 5000;

    /** What would be found one after the other. */
    private static void work(int number, Findings into) {
        var random = new Random(number);
        var account = Account.of("yard", "u" + random.nextInt(50), "Name " + random.nextInt(3), "also " + random.nextInt(3));
        into.cast().add(random.nextBoolean() ? account : account.with("id", "" + random.nextInt(2)).noting("says " + number));
        into.items().add(Item.of(Literals.UTTERANCE, new Key("yard", "p" + number)));
        into.remarks().count("Twice " + random.nextInt(3), number);
        if (random.nextInt(10) == 0) {
            into.remarks().warning("Odd: " + number, number);
        }
    }

    @Test
    void itMakesNoDifferenceHowManyWork() {
        var numbers = IntStream.range(0, MANY).boxed().toList();
        var together = new Findings(new Remarks());
        together.from(numbers, FindingsTest::work);
        var alone = new Findings(new Remarks());
        numbers.forEach(number -> work(number, alone));
        assertThat(together.items()).isEqualTo(alone.items());
        assertThat(together.cast().items()).isEqualTo(alone.cast().items());
        assertThat(together.remarks().all()).isEqualTo(alone.remarks().all());
    }

    @Test
    void nothingIsFoundInNothing() {
        var found = new Findings(new Remarks());
        found.from(List.<Integer>of(), FindingsTest::work);
        assertThat(found.items()).isEmpty();
    }
}
