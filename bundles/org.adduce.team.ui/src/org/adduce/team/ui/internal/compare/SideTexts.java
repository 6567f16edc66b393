package org.adduce.team.ui.internal.compare;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.diff.Change;
import org.adduce.team.diff.ValueWords;
import org.adduce.team.ui.internal.compare.SideBySide.Said;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;

/** Says what either side of a comparison has at a difference. */
public final class SideTexts {

    /** What the program keeps for itself. */
    private static final Set<EStructuralFeature> UNTOLD = Set.of(Literals.ELEMENT__ID, Literals.ELEMENT__LEFTOVERS, Literals.DOSSIER__RECEIPTS,
            Literals.DOSSIER__FORMAT_VERSION);

    private final Compared compared;

    /** The texts of one comparison. */
    public SideTexts(Compared compared) {
        this.compared = compared;
    }

    /** What both sides have, nothing marked yet. */
    public SideBySide of(Difference line) {
        return new SideBySide(said(line, compared.before(), true), said(line, compared.after(), false));
    }

    private Said said(Difference line, Map<UUID, Element> elements, boolean isBefore) {
        var words = new ValueWords(id -> Optional.ofNullable(elements.get(id)));
        return switch (line.key().sort()) {
            case TYPE -> Said.aside(isBefore ? "" : Tally.of(line.children()).words());
            case ELEMENT -> element(line, elements).map(element -> Said.value(summary(element, line, words))).orElseGet(() -> Said.aside(Messages.Said_absent));
            case FEATURE -> element(line, elements).map(element -> Said.value(values(element, line.key().feature().orElseThrow(), words, "\n")))
                    .orElseGet(() -> Said.aside(Messages.Said_absent));
            case ENTRY -> line.fate() == Fate.ADDED == isBefore ? Said.aside(Messages.Said_absent) : Said.value(line.label());
            case PLACE -> place((Change.Moved) line.own().getFirst(), elements, isBefore);
        };
    }

    private static Optional<Element> element(Difference line, Map<UUID, Element> elements) {
        return line.key().element().map(elements::get);
    }

    /** What an element says: of one that came or went all of it, else what is different. */
    private static String summary(Element element, Difference line, ValueWords words) {
        var wanted = line.fate() == Fate.CHANGED || line.fate() == Fate.MOVED
                ? line.children().stream().flatMap(child -> child.key().feature().stream()).distinct() : element.eClass().getEAllStructuralFeatures().stream();
        var lines = wanted.filter(feature -> !UNTOLD.contains(feature) && !isContainment(feature) && element.eIsSet(feature))
                .map(feature -> NLS.bind(Messages.Said_feature, ModelWords.feature(feature), values(element, feature, words, ", ")));
        return lines.collect(Collectors.joining("\n"));
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static String values(Element element, EStructuralFeature feature, ValueWords words, String between) {
        if (element.eClass().getFeatureID(feature) < 0) {
            return "";
        }
        var value = element.eGet(feature);
        var values = value instanceof Collection<?> many ? List.copyOf(many) : value == null ? List.of() : List.of(value);
        var said = values.stream().map(words::of);
        return (feature.isMany() && !feature.isOrdered() ? said.sorted() : said).collect(Collectors.joining(between));
    }

    private static Said place(Change.Moved moved, Map<UUID, Element> elements, boolean isBefore) {
        var place = isBefore ? moved.from() : moved.to();
        var container = Optional.ofNullable(elements.get(place.container()));
        var where = container.filter(element -> !(element instanceof Dossier)).map(ElementLabel::of).orElse(ModelWords.feature(place.feature()));
        return Stream.of(place).filter(each -> each.position() > 0).findFirst()
                .map(each -> Said.value(NLS.bind(Messages.Said_placeAt, where, each.position()))).orElseGet(() -> Said.value(NLS.bind(Messages.Said_place, where)));
    }
}
