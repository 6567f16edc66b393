package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DeltaTest {

    private static byte[] some(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void copiesAndPutsIn() throws IOException {
        var base = some(200_000);
        var writer = new DeltaWriter(base.length, 150_002);
        writer.copy(50_000, 150_000);
        writer.put((byte) 1);
        writer.put((byte) 2);
        var made = Delta.apply(writer.bytes(), Rope.of(base));
        assertThat(made.slice(0, 150_000)).isEqualTo(Arrays.copyOfRange(base, 50_000, 200_000));
        assertThat(made.slice(150_000, 150_002)).containsExactly(1, 2);
        assertThat(made.at(150_001)).isEqualTo((byte) 2);
        assertThat(made.piece(0).length()).as("what follows in both is one stretch").isEqualTo(150_000);
    }

    @Test
    void aLengthThatIsNotToldIsTheLongest() throws IOException {
        var base = some(70_000);
        var delta = new byte[] {(byte) (0x80 | 70_000 & 0x7f), (byte) (0x80 | 70_000 >> 7 & 0x7f), 70_000 >> 14, (byte) 0x80, (byte) 0x80, 4, (byte) 0x80};
        assertThat(Delta.apply(delta, Rope.of(base)).toBytes()).isEqualTo(Arrays.copyOf(base, 0x10000));
    }

    @Test
    void whatIsCutOffOrNonsenseIsRefused() {
        var base = Rope.of(some(100));
        var writer = new DeltaWriter(100, 60);
        writer.copy(20, 60);
        var whole = writer.bytes();
        assertThatThrownBy(() -> Delta.apply(whole, Rope.of(some(99)))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Delta.apply(Arrays.copyOf(whole, whole.length - 1), base)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Delta.apply(Arrays.copyOf(whole, 2), base)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Delta.apply(new byte[] {100, 1, 0}, base)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Delta.apply(new byte[] {100, 9, 9, 1}, base)).isInstanceOf(IOException.class);
        var beyond = new DeltaWriter(100, 60);
        beyond.copy(50, 60);
        assertThatThrownBy(() -> Delta.apply(beyond.bytes(), base)).isInstanceOf(IOException.class);
    }
}
