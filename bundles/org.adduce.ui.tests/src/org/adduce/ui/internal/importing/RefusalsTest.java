package org.adduce.ui.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.junit.jupiter.api.Test;

/** Inputs that cannot be read are told with their reasons. */
class RefusalsTest {

    @Test
    void oneReasonIsToldOnceForAllThatHaveIt() {
        var refusals = new Refusals();
        assertThat(refusals.isEmpty()).isTrue();
        refusals.add("crane.bin", "Nobody knows this format.", new IOException());
        refusals.add("quay.txt", "It is empty.", new IOException());
        refusals.add("pier.bin", "Nobody knows this format.", new IOException());
        assertThat(refusals.isEmpty()).isFalse();
        assertThat(Stream.of(refusals.status().getChildren()).map(IStatus::getMessage)).containsExactly("crane.bin, pier.bin: Nobody knows this format.", "quay.txt: It is empty.");
    }
}
