package org.adduce.core.internal.dossier;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bound;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.Precision;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/** Makes what stays cease to speak of what goes. */
public final class Loosening {

    private final Set<Element> gone;
    private final Set<UUID> goneIds = new HashSet<>();
    private final Dating dating;

    /** {@code elements} finds elements by id, those that go too: times are reckoned before anything is gone. */
    public Loosening(Set<Element> gone, Function<UUID, Optional<Element>> elements) {
        this.gone = gone;
        gone.forEach(element -> goneIds.add(element.getId()));
        this.dating = new Dating(elements);
    }

    /** Loosens one place. */
    public void loosen(Reference place) {
        var from = place.from();
        switch (from.eGet(place.feature())) {
            case Collection<?> many -> {
                many.removeAll(many.stream().filter(this::goes).toList());
                admitLoss(place);
            }
            case When when -> from.eSet(place.feature(), asSpan(when).orElse(null));
            case null, default -> from.eUnset(place.feature());
        }
    }

    private static void admitLoss(Reference place) {
        if (place.feature() == ModelPackage.Literals.QUOTE__ANCHORS && place.from() instanceof Quote quote && quote.getAnchors().isEmpty()) {
            quote.setState(QuoteState.LOST);
        }
    }

    private boolean goes(Object value) {
        return value instanceof Anchor anchor ? goneIds.contains(anchor.snapshot()) : gone.contains(value);
    }

    /** The span that a distance means, to the day, as long as what it is measured from is still there. */
    private Optional<When> asSpan(When when) {
        Bounds bounds = dating.of(when);
        if (!(bounds.earliest() instanceof Bound.At(var earliest)) || !(bounds.latest() instanceof Bound.At(var latest))) {
            return Optional.empty();
        }
        try {
            return Optional.of(When.between(earliest, latest, Precision.DAY));
        } catch (IllegalArgumentException | DateTimeException beyondFourDigitYears) {
            return Optional.empty();
        }
    }
}
