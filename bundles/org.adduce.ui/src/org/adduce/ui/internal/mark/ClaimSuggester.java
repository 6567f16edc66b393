package org.adduce.ui.internal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.ui.internal.mark.Completion.Match;
import org.adduce.ui.internal.mark.Suggested.Row;
import org.eclipse.osgi.util.NLS;

/**
 * Finds the claim that is meant, or makes one of the words. Who types a few words that are all in a claim means that one;
 * whose words are in no claim, or who has typed nothing over the suggestion, means a new one.
 */
public final class ClaimSuggester implements Suggester<ClaimChoice> {

    private final Completion<Claim> claims;
    private final String suggestion;
    private final UnaryOperator<String> label;
    private final OptionalInt said;

    /** Among {@code claims}; {@code suggestion} is what stands in the field before anything is typed. */
    public ClaimSuggester(List<Claim> claims, String suggestion) {
        this(claims, suggestion, OptionalInt.empty());
    }

    /** The same of what was said in a year, if it is known. */
    public ClaimSuggester(List<Claim> claims, String suggestion, OptionalInt said) {
        this.said = said;
        this.claims = new Completion<>(claims.stream().filter(claim -> claim.getText() != null).toList(), Claim::getText, Claim::getText);
        this.suggestion = suggestion;
        this.label = words -> NLS.bind(Messages.Claim_new, words);
    }

    @Override
    public Suggested<ClaimChoice> suggest(String typed) {
        var text = typed.strip();
        var matches = claims.find(text, LIMIT);
        var rows = new ArrayList<Row<ClaimChoice>>();
        matches.forEach(match -> rows.add(new Row<>(match.label(), new ClaimChoice.Existing(match.thing()))));
        if (text.isEmpty()) {
            rows.addFirst(new Row<>(Messages.Claim_missing, new ClaimChoice.Missing()));
        } else if (matches.stream().noneMatch(Match::isEqual)) {
            var fresh = new Row<ClaimChoice>(label.apply(text), new ClaimChoice.New(text, guess(text)));
            boolean isFound = !text.equals(suggestion) && !matches.isEmpty() && matches.getFirst().isComplete();
            rows.add(isFound ? rows.size() : 0, fresh);
        }
        return new Suggested<>(rows);
    }

    private ClaimKind guess(String text) {
        return ClaimKindGuess.of(text, said);
    }
}
