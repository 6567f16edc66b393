package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.adduce.model.QuoteState;
import org.adduce.model.value.Anchor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Checks of where words stand: quote, anchor, nesting. */
class PlaceChecksTest {

    private static final String TEXT = "They are not eight to ten years behind 😀 but rather three.";

    private final Draft draft = new Draft();

    @BeforeEach
    void startsValid() {
        assertThat(draft.all()).isEmpty();
    }

    @Test
    void aTrueQuoteIsFine() {
        draft.quote(draft.source(TEXT), 42, 58);
        assertThat(draft.all()).isEmpty();
    }

    @Test
    void aQuoteThatIsMarkedAsFoundMustBeTrue() {
        var quote = draft.quote(draft.source(TEXT), 13, 31);
        quote.setExact("eight to nine years");
        assertThat(draft.found("quote")).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.element()).isSameAs(quote);
            assertThat(finding.message()).contains("\u201ceight to nine years\u201d", "\u201ceight to ten years\u201d", "Mark the words again");
        });
    }

    @ParameterizedTest
    @EnumSource(value = QuoteState.class, names = "FOUND", mode = EnumSource.Mode.EXCLUDE)
    void aQuoteThatSaysItIsNotTrueIsAWarning(QuoteState state) {
        var quote = draft.quote(draft.source(TEXT), 13, 31);
        quote.setExact("eight to nine years");
        quote.setState(state);
        assertThat(draft.found("quote")).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void aQuoteMarkedAsFoundHasAPlace() {
        draft.quote(draft.source(TEXT), 13, 31).getAnchors().clear();
        assertThat(draft.found("quote")).singleElement().extracting(Finding::severity).isEqualTo(Severity.WARNING);
    }

    @Test
    void wordsFromWhatWasNeverCapturedHaveNoPlace() {
        var source = draft.source(TEXT);
        draft.quote(source, 13, 31).getAnchors().clear();
        source.getSnapshots().clear();
        assertThat(draft.found("quote")).isEmpty();
    }

    @Test
    void anAnchorReachesTheEndOfTheTextAtMost() {
        var source = draft.source("ab😀");
        var voice = draft.voice(source, 0, 3);
        assertThat(draft.found("anchor")).isEmpty();
        voice.getAnchors().add(draft.anchor(source, 0, 4));
        assertThat(draft.found("anchor")).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isSameAs(voice);
            assertThat(finding.message()).contains("ends at character 4", "ends at 3");
        });
    }

    @Test
    void anAnchorNamesASnapshotOfItsOwnSource() {
        var source = draft.source(TEXT);
        var other = draft.source(TEXT);
        var citation = draft.citation(draft.voice(source, 0, 5));
        citation.setAnchor(draft.anchor(source, 2, 3));
        assertThat(draft.found("anchor")).isEmpty();
        citation.setAnchor(draft.anchor(other, 2, 3));
        assertThat(draft.found("anchor")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("another source"));
        draft.quote(source, 0, 4).getAnchors().set(0, new Anchor(new UUID(1, 2), 0, 4));
        assertThat(draft.found("anchor")).hasSize(2).anySatisfy(finding -> assertThat(finding.message()).contains("not in the dossier"));
    }

    @Test
    void aVoiceInsideAnotherLiesInsideItsWords() {
        var outer = draft.voice(draft.source(TEXT), 0, 20);
        var inner = draft.quoted(outer, 5, 20);
        draft.quoted(outer, 0, 20);
        assertThat(draft.found("nesting")).isEmpty();
        inner.getAnchors().set(0, draft.anchor(outer.source(), 5, 21));
        assertThat(draft.found("nesting")).singleElement().extracting(Finding::element).isSameAs(inner);
    }

    @Test
    void partsOfAVoiceThatTouchCountAsOne() {
        var outer = draft.voice(draft.source(TEXT), 0, 10);
        outer.getAnchors().add(draft.anchor(outer.source(), 10, 20));
        var inner = draft.quoted(outer, 5, 15);
        assertThat(draft.found("nesting")).isEmpty();
        outer.getAnchors().set(1, draft.anchor(outer.source(), 12, 20));
        assertThat(draft.found("nesting")).singleElement().extracting(Finding::element).isSameAs(inner);
    }

    @Test
    void inAnotherSnapshotTheInnerVoiceMayStandAlone() {
        var outer = draft.voice(draft.source(TEXT), 0, 10);
        outer.getAnchors().clear();
        draft.quoted(outer, 30, 40);
        assertThat(draft.found("nesting")).isEmpty();
    }
}
