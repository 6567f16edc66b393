package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Utterance;

/** An utterance and the places in the shown text where its words stand. */
public final class Voice {

    private final Utterance utterance;
    /** Null where it stands in no other voice. */
    private final Voice outer;
    private final List<Stretch> parts;

    public Voice(Utterance utterance, Voice outer, List<Stretch> parts) {
        this.utterance = utterance;
        this.outer = outer;
        this.parts = List.copyOf(parts);
    }

    /** The element. */
    public Utterance utterance() {
        return utterance;
    }

    /** The voice that passes this one on. */
    public Optional<Voice> outer() {
        return Optional.ofNullable(outer);
    }

    /** Where its words stand, in order, never empty. */
    public List<Stretch> parts() {
        return parts;
    }

    /** From its first to its last word. */
    public Stretch extent() {
        return new Stretch(parts.getFirst().start(), parts.getLast().end());
    }

    /** This voice, then those it stands in, from the inside out. */
    public List<Voice> chain() {
        var chain = new ArrayList<Voice>();
        for (var voice = this; voice != null; voice = voice.outer) {
            chain.add(voice);
        }
        return chain;
    }

    /** Whether it is {@code other} or stands in it. */
    public boolean isWithin(Voice other) {
        return chain().contains(other);
    }

    /** The part at or nearest before {@code offset}; the first where none is before it. */
    public Stretch partAt(int offset) {
        return parts.reversed().stream().filter(part -> part.start() <= offset).findFirst().orElse(parts.getFirst());
    }
}
