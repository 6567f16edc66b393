package org.adduce.ui.internal.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.text.TextIndex;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Names what was proposed, before there is an element of it. */
final class ItemWords {

    private static final int LONGEST = 160;

    private final Map<Key, Item> items;
    private final Map<UUID, Optional<TextIndex>> texts = new HashMap<>();

    ItemWords(Proposal proposal) {
        items = proposal.byKey();
    }

    /** One line that names an item. */
    String of(Item item) {
        var words = switch (item.type().getName()) {
            case "Utterance" -> joined(": ", called(item, Literals.UTTERANCE__SPEAKER), said(item));
            case "Assertion" -> joined(" ", called(item, Literals.ASSERTION__SPEAKER), stance(item) + called(item, Literals.ASSERTION__CLAIM));
            case "Quantity" -> joined(" ", value(item, Literals.QUANTITY__MEASURE), joined(" – ", Stream.of(Literals.QUANTITY__LOW, Literals.QUANTITY__HIGH).map(one -> value(item, one)).distinct().toArray(String[]::new)), value(item, Literals.QUANTITY__UNIT));
            case "Event" -> joined("  ", value(item, Literals.EVENT__WHEN), value(item, Literals.EVENT__TITLE));
            default -> Stream.of(Literals.SOURCE__TITLE, Literals.SOURCE__URL, Literals.ACTOR__NAME, Literals.CLAIM__TEXT, Literals.QUESTION__TEXT, Literals.TOPIC__NAME)
                    .map(feature -> value(item, feature)).filter(text -> !text.isEmpty()).findFirst().orElse("");
        };
        var line = words.strip().replaceAll("\\s+", " ");
        return line.isEmpty() ? ModelWords.type(item.type()) : line.length() > LONGEST ? line.substring(0, line.offsetByCodePoints(0, Math.min(LONGEST, line.codePointCount(0, line.length())) - 1)) + "…" : line;
    }

    private static String stance(Item item) {
        return item.value(Literals.ASSERTION__STANCE).map(value -> ModelWords.literal((Enumerator) value) + ": ").orElse("");
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    private static String value(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Object::toString).orElse("");
    }

    private String called(Item item, EStructuralFeature feature) {
        return item.value(feature).map(Key.class::cast).map(items::get).filter(other -> other != item).map(this::of).orElse("");
    }

    /** The words of a voice, from the text that it is placed in. */
    String said(Item voice) {
        return voice.place().flatMap(place -> text(place.snapshot()).map(text -> text.at(place.start(), place.end()))).orElse("");
    }

    private Optional<TextIndex> text(UUID snapshot) {
        return texts.computeIfAbsent(snapshot, id -> items.values().stream().filter(item -> item.type() == Literals.SNAPSHOT && item.key().id().equals(id)).findFirst()
                .flatMap(item -> item.value(Literals.SNAPSHOT__TEXT)).map(text -> TextIndex.of((String) text)));
    }
}
