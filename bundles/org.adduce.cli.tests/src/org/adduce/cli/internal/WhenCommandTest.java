package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenCommandTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatATimeMeans() {
        var result = new Shell(folder).run("when", "2024-06~");
        assertThat(result.code()).isZero();
        assertThat(result.lines()).containsExactly("June 2024, about", "type      Date", "earliest  2024-06-01T00:00:00.000Z",
                "latest    2024-06-30T23:59:59.999Z");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void saysItInJson() {
        var result = new Shell(folder).run("when", "--json", "2023/..");
        assertThat(result.json()).singleElement().satisfies(json -> assertThat(json).containsExactly(entry("input", "2023/.."), entry("valid", true),
                entry("edtf", "2023/.."), entry("type", "Interval"), entry("earliest", "2023-01-01T00:00:00.000Z"), entry("latest", "+inf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1985", "@00000041-0000-4000-8000-000000000000-P6M~", "[1667,1668]", "Y-17E7"})
    void takesTimesThatLookLikeSomethingElse(String text) {
        assertThat(new Shell(folder).run("when", text, "--json").json()).first()
                .satisfies(json -> assertThat(json).containsEntry("input", text).containsEntry("valid", true));
    }

    @Test
    void marksThePlaceOfAFault() {
        var result = new Shell(folder).run("when", "2021-02-30");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err().lines()).containsExactly("adduce: when: There is no such day in that month.", "    2021-02-30", "            ^");
    }

    @Test
    void readsALineEachAndLeavesNoneOut() {
        var result = new Shell(folder).feed("2024\r\n\nnever\n2025", "when", "--stdin", "--json");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.json()).extracting(json -> json.get("input")).containsExactly("2024", "", "never", "2025");
        assertThat(result.json()).extracting(json -> json.get("valid")).containsExactly(true, false, false, true);
        assertThat(result.json().get(2)).containsKeys("message").containsEntry("offset", 0);
    }

    @Test
    void writesTabsBetweenForPeople() {
        var result = new Shell(folder).feed("2024\nnever\n", "when", "--stdin");
        assertThat(result.lines().get(0)).isEqualTo("2024\tDate\t2024-01-01T00:00:00.000Z\t2024-12-31T23:59:59.999Z");
        assertThat(result.lines().get(1)).startsWith("never\tinvalid\t");
    }

    @Test
    void anEndlessLineIsOneInvalidTime() {
        var result = new Shell(folder).feed("2".repeat(5_000_000) + "\n2024\n", "when", "--stdin", "--json");
        assertThat(result.json()).extracting(json -> json.get("valid")).containsExactly(false, true);
        assertThat(result.out().length()).isLessThan(20_000);
    }

    @Test
    void wantsATimeOrLines() {
        assertThat(new Shell(folder).run("when").code()).isEqualTo(2);
        assertThat(new Shell(folder).run("when", "2024", "--stdin").code()).isEqualTo(2);
    }
}
