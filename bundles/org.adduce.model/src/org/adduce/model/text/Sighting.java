package org.adduce.model.text;

import java.util.List;
import org.adduce.model.QuoteState;
import org.adduce.model.value.Anchor;

/**
 * What became of a quote in a snapshot.
 *
 * @param state found: it says exactly that, at one place that can be told from all others; altered: it says nearly that,
 *        at one place; ambiguous: several places are as likely; lost: it says nothing like it
 * @param places the places: one where found or altered, the likeliest where ambiguous, none where lost
 * @since 1.0
 */
public record Sighting(QuoteState state, List<Anchor> places) {

    /** Copies its list. */
    public Sighting {
        places = List.copyOf(places);
    }
}
