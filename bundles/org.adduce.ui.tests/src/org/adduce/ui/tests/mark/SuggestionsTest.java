package org.adduce.ui.tests.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.adduce.model.ClaimKind;
import org.adduce.ui.internal.mark.ActorChoice;
import org.adduce.ui.internal.mark.ActorSuggester;
import org.adduce.ui.internal.mark.ClaimChoice;
import org.adduce.ui.internal.mark.ClaimKindGuess;
import org.adduce.ui.internal.mark.ClaimSuggester;
import org.adduce.ui.internal.mark.SuggestedClaim;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest {

    private final PastedThread thread = new PastedThread();

    @Test
    void findsAClaimByAnyOfItsWordsWithoutCaseAndAccents() {
        var claim = thread.claim("Café Corvid is three years behind");
        var suggester = new ClaimSuggester(List.of(claim, thread.claim("Kestrel leads")), "");
        assertThat(suggester.suggest("BEHIND cafe").likeliest()).isEqualTo(new ClaimChoice.Existing(claim));
    }

    @Test
    void makesANewClaimOfWordsThatNoClaimHas() {
        var suggester = new ClaimSuggester(List.of(thread.claim("Kestrel leads")), "");
        assertThat(suggester.suggest("Kestrel falls").likeliest()).isEqualTo(new ClaimChoice.New("Kestrel falls", ClaimKind.FACT));
    }

    @Test
    void takesTheSuggestionForANewClaimUnlessThereIsTheSame() {
        var claim = thread.claim("Kestrel leads by far");
        var suggester = new ClaimSuggester(List.of(claim), "Kestrel leads");
        assertThat(suggester.suggest("Kestrel leads").likeliest()).isInstanceOf(ClaimChoice.New.class);
        assertThat(suggester.suggest("Kestrel leads").rows()).hasSize(2);
        assertThat(new ClaimSuggester(List.of(claim), "x").suggest("kestrel leads by far").likeliest()).isEqualTo(new ClaimChoice.Existing(claim));
    }

    @Test
    void findsActorsByNameAndMakesNewOnes() {
        var suggester = new ActorSuggester(thread.root.getActors());
        assertThat(suggester.suggest("le").likeliest()).isEqualTo(new ActorChoice.Existing(thread.lena));
        assertThat(suggester.suggest("Odo").likeliest()).isEqualTo(new ActorChoice.New("Odo"));
        assertThat(suggester.suggest("").likeliest()).isEqualTo(new ActorChoice.Unknown());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Corvid will overtake Kestrel|FORECAST",
        "a blockade within two years|FORECAST",
        "it grew within the last two years|FACT",
        "the Tern is as fast as the Kestrel|FACT"})
    void guessesTheKindOfAClaim(String words, ClaimKind kind) {
        assertThat(ClaimKindGuess.of(words)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "it may open in autumn 2027|FORECAST",
        "the bridge opens by 2028|FORECAST",
        "it opened in 2024|FACT",
        "it needs more than 2048 boards|FACT"})
    void aYearAfterTheOneInWhichItWasSaidIsToCome(String words, ClaimKind kind) {
        assertThat(ClaimKindGuess.of(words, OptionalInt.of(2026))).isEqualTo(kind);
        assertThat(ClaimKindGuess.of(words, OptionalInt.of(2030))).isEqualTo(ClaimKind.FACT);
        assertThat(new ClaimSuggester(List.of(), "", OptionalInt.of(2026)).suggest(words).likeliest()).isEqualTo(new ClaimChoice.New(words, kind));
    }

    @Test
    void suggestsWhatIsClaimedWithoutWhatBelongsToThePage() {
        assertThat(SuggestedClaim.of("> the Tern is fast [1]\n> and small.")).isEqualTo("The Tern is fast and small");
    }
}
