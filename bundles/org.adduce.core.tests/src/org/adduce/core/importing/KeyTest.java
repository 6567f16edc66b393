package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeyTest {

    private static final UUID ID = UUID.fromString("0a0b0c0d-0000-4000-8000-000000000001");

    @Test
    void theKeyOfAnElementIsItsId() {
        assertThat(Key.element(ID).id()).isEqualTo(ID);
    }

    @Test
    void whatIsPartOfAnElementHasAnIdOfItsOwn() {
        var part = Key.element(ID).part("original", "7");
        assertThat(part.id()).isNotEqualTo(ID).isEqualTo(Key.element(ID).part("original", "7").id()).isNotEqualTo(Key.element(ID).part("original", "8").id());
    }
}
