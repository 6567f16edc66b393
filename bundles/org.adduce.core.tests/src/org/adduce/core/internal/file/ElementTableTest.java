package org.adduce.core.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.junit.jupiter.api.Test;

class ElementTableTest {

    private static Element element(long high, long low) {
        var topic = ModelFactory.eINSTANCE.createTopic();
        topic.setId(new UUID(high, low));
        return topic;
    }

    private static void assertAllAreFound(List<Element> elements, ElementTable table) {
        for (var element : elements) {
            assertThat(table.find(element.getId().getMostSignificantBits(), element.getId().getLeastSignificantBits())).isSameAs(element);
        }
    }

    @Test
    void idsThatShareOneHalfAreTold() {
        var table = new ElementTable(0);
        var elements = new ArrayList<Element>();
        for (long half = 0; half < 2000; half++) {
            elements.add(element(half, 7));
            elements.add(element(7, half + 10_000));
        }
        assertThat(elements).allMatch(table::add);
        assertAllAreFound(elements, table);
        assertThat(table.find(2001, 7)).isNull();
        assertThat(table.find(7, 9_999)).isNull();
    }

    @Test
    void anIdOfNothingButZerosIsOneLikeAnother() {
        var table = new ElementTable(0);
        assertThat(table.find(0, 0)).isNull();
        var zero = element(0, 0);
        assertThat(table.add(zero)).isTrue();
        assertThat(table.add(element(0, 0))).isFalse();
        assertThat(table.find(0, 0)).isSameAs(zero);
    }

    @Test
    void aTableThatGrowsKeepsAllAndRefusesASecondOfEach() {
        var random = new Random(11);
        var table = new ElementTable(16);
        var elements = new ArrayList<Element>();
        for (int i = 0; i < 20_000; i++) {
            elements.add(element(random.nextLong(), random.nextLong()));
        }
        assertThat(elements).allMatch(table::add);
        assertAllAreFound(elements, table);
        assertThat(elements.subList(0, 100)).noneMatch(element -> table.add(element(element.getId().getMostSignificantBits(), element.getId().getLeastSignificantBits())));
    }
}
