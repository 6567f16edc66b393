package org.adduce.help.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.help.internal.text.Flow;
import org.adduce.help.internal.text.Flow.Look;
import org.adduce.help.internal.text.MarkdownFlow;
import org.junit.jupiter.api.Test;

class MarkdownFlowTest {

    private static List<String> looking(Flow flow, Look look) {
        return flow.spans().stream().filter(span -> span.look() == look).map(span -> flow.text().substring(span.start(), span.start() + span.length())).toList();
    }

    @Test
    void wordsKeepTheirOrderAndWhatTheyAre() {
        var flow = MarkdownFlow.of("# Title\n\nPress `A`, *then* **wait** for\nthe [other page](other.md).\n");
        assertThat(flow.text()).isEqualTo("Title\nPress A, then wait for the other page.");
        assertThat(looking(flow, Look.TITLE)).containsExactly("Title");
        assertThat(looking(flow, Look.CODE)).containsExactly("A");
        assertThat(looking(flow, Look.EMPHASIS)).containsExactly("then");
        assertThat(looking(flow, Look.STRONG)).containsExactly("wait");
        assertThat(looking(flow, Look.LINK)).containsExactly("other page");
        assertThat(flow.spans().getLast().target()).isEqualTo("other.md");
    }

    @Test
    void listsAreMarkedAndStandIn() {
        var flow = MarkdownFlow.of("- one\n- two\n  - inner\n\n3. three\n4. four\n");
        assertThat(flow.text().lines()).containsExactly("•  one", "•  two", "•  inner", "3.  three", "4.  four");
        assertThat(flow.lines()).extracting(Flow.Line::depth).containsExactly(1, 1, 2, 1, 1);
    }

    @Test
    void codeKeepsItsLines() {
        var flow = MarkdownFlow.of("```\none\ntwo\n```\n");
        assertThat(flow.text()).isEqualTo("one\ntwo");
        assertThat(looking(flow, Look.CODE)).containsExactly("one", "two");
    }

    @Test
    void aPictureIsOneSign() {
        var flow = MarkdownFlow.of("![What one sees](images/a.png)");
        assertThat(flow.text()).isEqualTo(String.valueOf(Flow.PICTURE));
        assertThat(flow.spans()).containsExactly(new Flow.Span(0, 1, Look.PICTURE, "images/a.png"));
    }
}
