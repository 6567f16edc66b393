package org.adduce.core.importing.review;

import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/**
 * A voice under review.
 *
 * @param item the proposed utterance
 * @param depth 0 for a voice of the source, 1 for one quoted in it, and so on
 * @param range from the first to the last word of it, its own parts and what lies between them
 * @since 1.0
 */
public record Voice(Item item, int depth, Anchor range) {

    /** What it is known by. */
    public Key key() {
        return item.key();
    }

    /** Who speaks, if anybody knows. */
    public Optional<Key> speaker() {
        return item.value(ModelPackage.Literals.UTTERANCE__SPEAKER).map(Key.class::cast);
    }

    /** When it was said, if the text tells. */
    public Optional<When> when() {
        return item.value(ModelPackage.Literals.UTTERANCE__WHEN).map(When.class::cast);
    }

    /** What it answers, if that was found. */
    public Optional<Key> replyTo() {
        return item.value(ModelPackage.Literals.UTTERANCE__REPLY_TO).map(Key.class::cast);
    }

    /** The parts of the text that are this voice's, in order. */
    public List<Anchor> parts() {
        return partsOf(item);
    }

    static List<Anchor> partsOf(Item item) {
        return item.value(ModelPackage.Literals.UTTERANCE__ANCHORS).map(Voice::anchors).orElse(List.of());
    }

    private static List<Anchor> anchors(Object value) {
        return ((List<?>) value).stream().map(Anchor.class::cast).sorted().toList();
    }

    static Anchor hull(List<Anchor> parts) {
        int end = parts.stream().mapToInt(Anchor::end).max().orElse(0);
        return new Anchor(parts.getFirst().snapshot(), parts.getFirst().start(), end);
    }
}
