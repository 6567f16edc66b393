package org.adduce.cli.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private final StringWriter text = new StringWriter();

    private String printed(Ink ink, List<String> heads, List<List<String>> rows) {
        var table = new TextTable(ink, heads);
        rows.forEach(table::row);
        var output = new Output(text);
        table.print(output);
        output.flush();
        return text.toString();
    }

    @Test
    void wideLettersTakeTwoColumnsAndMarksNone() {
        assertThat(printed(Ink.NONE, List.of("A", "B"), List.of(List.of("東京", "x"), List.of("e\u0301e", "y"), List.of("abcd", "z"))))
                .isEqualTo("A     B\n東京  x\ne\u0301e    y\nabcd  z\n");
    }

    @Test
    void lineBreaksBecomeBlanksButIndentsStay() {
        assertThat(printed(Ink.NONE, List.of("A", "B"), List.of(List.of("  a\n b", "x")))).isEqualTo("A      B\n  a b  x\n");
    }

    @Test
    void longCellsAreCut() {
        printed(Ink.NONE, List.of("A"), List.of(List.of("🙂".repeat(200))));
        assertThat(text.toString().lines().skip(1)).singleElement().satisfies(line -> assertThat(TextWidth.of(line)).isEqualTo(99));
        assertThat(text.toString()).endsWith("🙂…\n");
    }

    @Test
    void withoutRowsThereIsNoTable() {
        assertThat(printed(Ink.NONE, List.of("A"), List.of())).isEmpty();
    }

    @Test
    void onlyTheHeadsArePainted() {
        assertThat(printed(new Ink(true), List.of("A"), List.of(List.of("x")))).isEqualTo("\u001b[2mA\u001b[0m\nx\n");
    }
}
