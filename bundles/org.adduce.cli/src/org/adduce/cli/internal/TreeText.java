package org.adduce.cli.internal;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Tells elements as plain text: a heading, a line a feature that says something, and what is contained below it, indented.
 * References are told by the words of what they refer to, so that a change reads as one; the words of a voice stand in full.
 */
final class TreeText {

    private static final String STEP = "    ";

    private final TreeOrder order;
    private final TimeWords times;
    private final Heading heading;
    private final Consumer<String> lines;
    /** What is referred to often is called the same every time. */
    private final Map<Element, String> labels = new HashMap<>();

    TreeText(Dossier dossier, Consumer<String> lines) {
        this.order = TreeOrder.of(dossier);
        this.times = new TimeWords(dossier);
        this.heading = new Heading(times);
        this.lines = lines;
    }

    /** What stands above what is told of an element. */
    String heading(Element element) {
        return heading.of(element);
    }

    /** Tells an element and all it contains. */
    void tell(Element element, String indent) {
        lines.accept(indent + heading.of(element));
        tellFeatures(element, indent + STEP);
        for (var reference : element.eClass().getEAllContainments()) {
            order.contained(element, reference).forEach(inner -> {
                if (element.eContainer() == null) {
                    lines.accept("");
                }
                tell(inner, element.eContainer() == null ? "" : indent + STEP);
            });
        }
    }

    /** Tells an element's own features. */
    void tellFeatures(Element element, String indent) {
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            switch (feature) {
                case EAttribute attribute when isTold(attribute) -> tell(element, attribute, indent);
                case EReference reference when !reference.isContainment() && !Heading.tells(reference) -> line(reference, text(element, reference), indent);
                default -> {
                }
            }
        }
        switch (element) {
            case Utterance voice -> block(voice.words(), indent);
            case Snapshot snapshot -> tellText(snapshot, indent);
            default -> {
            }
        }
    }

    /** Ids and places change without the meaning; what they lead to is told. */
    private static boolean isTold(EAttribute attribute) {
        return !Heading.tells(attribute) && attribute != ModelPackage.Literals.ELEMENT__ID && attribute != ModelPackage.Literals.ELEMENT__FORMER_IDS
                && attribute != ModelPackage.Literals.ELEMENT__LEFTOVERS && attribute != ModelPackage.Literals.DOSSIER__RECEIPTS
                && attribute != ModelPackage.Literals.SNAPSHOT__TEXT && attribute != ModelPackage.Literals.UTTERANCE__ANCHORS
                && attribute != ModelPackage.Literals.QUOTE__ANCHORS && attribute != ModelPackage.Literals.QUOTE__PREFIX
                && attribute != ModelPackage.Literals.QUOTE__SUFFIX && attribute != ModelPackage.Literals.CITATION__ANCHOR;
    }

    private void tell(Element element, EAttribute attribute, String indent) {
        boolean isUsual = isWorthTellingIfUnusual(attribute) && Objects.equals(element.eGet(attribute), attribute.getDefaultValue());
        if (!isUsual) {
            line(attribute, text(element, attribute), indent);
        }
    }

    private static boolean isWorthTellingIfUnusual(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == boolean.class || attribute == ModelPackage.Literals.ASSERTION__READING
                || attribute == ModelPackage.Literals.QUOTE__STATE;
    }

    /** A captured text is told where no voice tells it. */
    private void tellText(Snapshot snapshot, String indent) {
        boolean isVoiced = snapshot.eContainer() instanceof Source source && source.getUtterances().stream()
                .anyMatch(voice -> voice.getAnchors().stream().anyMatch(anchor -> anchor.snapshot().equals(snapshot.getId())));
        var text = Words.orEmpty(snapshot.getText());
        if (isVoiced) {
            lines.accept(indent + "characters: " + text.codePointCount(0, text.length()));
        } else {
            block(text, indent);
        }
    }

    private void line(EStructuralFeature feature, String text, String indent) {
        if (text.contains("\n")) {
            lines.accept(indent + feature.getName() + ':');
            block(text, indent + STEP);
        } else if (!text.isBlank()) {
            lines.accept(indent + feature.getName() + ": " + text);
        }
    }

    private void block(String text, String indent) {
        text.lines().forEach(line -> lines.accept((indent + "| " + line).stripTrailing()));
    }

    private String text(Element element, EStructuralFeature feature) {
        var value = element.eGet(feature);
        if (value instanceof List<?> many) {
            var texts = many.stream().map(one -> text(one, feature));
            return (feature.isOrdered() ? texts : texts.sorted()).collect(joining("; "));
        }
        return Stream.ofNullable(value).map(one -> text(one, feature)).findFirst().orElse("");
    }

    private String text(Object value, EStructuralFeature feature) {
        return switch (value) {
            case Element element when isPlain(feature) -> label(element);
            case Element element -> element.eClass().getName() + ": " + label(element);
            case When when -> times.of(when);
            case Instant instant -> Words.of(instant);
            case Certainty certainty -> Words.of(certainty);
            default -> value.toString();
        };
    }

    private String label(Element element) {
        return labels.computeIfAbsent(element, Words::label);
    }

    /** Whether it goes without saying of which class an element is that is referred to. */
    private static boolean isPlain(EStructuralFeature feature) {
        return feature.getEType() instanceof EClass type && !type.isAbstract();
    }
}
