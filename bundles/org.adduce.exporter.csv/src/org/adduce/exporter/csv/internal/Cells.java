package org.adduce.exporter.csv.internal;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adduce.core.exporting.Loss;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Said;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** What stands in a cell. Several values of one feature stand in one cell, with {@value #SEPARATOR} between them. */
final class Cells {

    static final String SEPARATOR = "; ";

    private final Dating dating;
    private final Consumer<Loss> losses;

    Cells(Dating dating, Consumer<Loss> losses) {
        this.dating = dating;
        this.losses = losses;
    }

    /** Whether a table has a place for an attribute; what only a file can hold, or stands there anyway, has none. */
    static boolean isHeld(EAttribute attribute) {
        return attribute != ModelPackage.Literals.ELEMENT__ID && attribute != ModelPackage.Literals.ELEMENT__LEFTOVERS
                && attribute != ModelPackage.Literals.DOSSIER__RECEIPTS;
    }

    /** A feature's value, or several. */
    String text(Element element, EStructuralFeature feature) {
        var value = element.eGet(feature);
        if (!(value instanceof List<?> many)) {
            return one(value);
        }
        var texts = many.stream().map(Cells::one);
        var parts = (feature.isOrdered() ? texts : texts.sorted()).toList();
        if (parts.size() > 1 && parts.stream().anyMatch(part -> part.contains(SEPARATOR.strip()))) {
            losses.accept(Loss.of(element, feature.getName(), NLS.bind(Messages.separatorInside, SEPARATOR.strip())));
        }
        return String.join(SEPARATOR, parts);
    }

    private static String one(Object value) {
        return switch (value) {
            case null -> "";
            case Element element -> element.getId().toString();
            case java.time.Instant instant -> Bounds.of(instant, instant).earliestText();
            case java.math.BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    /** What an element that is referred to is called; empty if there is none, or it has no name but its words. */
    String name(Object referred) {
        var name = switch (referred) {
            case Actor actor -> actor.getName();
            case Claim claim -> claim.getText();
            case Source source -> source.getTitle();
            case Event event -> event.getTitle();
            case null, default -> "";
        };
        return Objects.requireNonNullElse(name, "");
    }

    Bounds bounds(When when) {
        return when == null ? Bounds.UNKNOWN : dating.of(when);
    }

    Bounds bounds(Said said) {
        return dating.of(said);
    }

    Bounds said(Assertion assertion) {
        return dating.of(dating.said(assertion));
    }

    static String certainty(Element element, EAttribute attribute, Function<Certainty, String> part) {
        return Stream.ofNullable((Certainty) element.eGet(attribute)).map(part).findFirst().orElse("");
    }

    static String number(double number) {
        return Double.isNaN(number) ? "" : Double.toString(number);
    }
}
