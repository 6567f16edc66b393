package org.adduce.core.internal.file;

import org.adduce.model.Element;

/**
 * Elements by id: a hash table without an entry object an element, a third of the size of a {@code HashMap}, since at a
 * million elements it is the largest thing in memory beside them.
 */
final class ElementTable {

    private static final int SMALLEST = 1 << 10;
    private static final int LARGEST_START = 1 << 22;

    /**
     * Two numbers an id, a mixed one and its less significant half, which together are as good as the id: an element that is
     * anywhere in memory need not be looked at to know which it is.
     */
    private long[] keys;
    private Element[] elements;
    private int size;

    /** A table that need not grow for so many elements, as far as that is believed. */
    ElementTable(long expected) {
        int places = Integer.highestOneBit((int) Math.clamp(expected * 4, SMALLEST, LARGEST_START));
        keys = new long[2 * places];
        elements = new Element[places];
    }

    /** Adds an element; says false, and adds nothing, where there is one with its id. */
    boolean add(Element element) {
        if (size >= elements.length / 2) {
            grow();
        }
        var id = element.getId();
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        long key = key(high, low);
        int at = place(key, low);
        if (elements[at] != null) {
            return false;
        }
        keys[2 * at] = key;
        keys[2 * at + 1] = low;
        elements[at] = element;
        size++;
        return true;
    }

    /** The element with an id, or null: asked for every reference of a file. */
    Element find(long high, long low) {
        return elements[place(key(high, low), low)];
    }

    /** Where an id stands, or would stand. */
    private int place(long key, long low) {
        int mask = elements.length - 1;
        int at = (int) key & mask;
        while ((keys[2 * at] != key || keys[2 * at + 1] != low) && elements[at] != null) {
            at = at + 1 & mask;
        }
        return at;
    }

    /**
     * Of ids that share their less significant half no two have one key. Mixed with numbers that differ from run to run, so that
     * no file can be made whose ids all fall on one place.
     */
    static long key(long high, long low) {
        long mixed = (high ^ Salt.HIGH) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32 ^ low ^ Salt.LOW) * 0xD6E8FEB86659FD93L;
        return mixed ^ mixed >>> 29;
    }

    private void grow() {
        var oldKeys = keys;
        var oldElements = elements;
        keys = new long[oldKeys.length * 2];
        elements = new Element[oldElements.length * 2];
        int mask = elements.length - 1;
        for (int i = 0; i < oldElements.length; i++) {
            if (oldElements[i] != null) {
                int at = (int) oldKeys[2 * i] & mask;
                while (elements[at] != null) {
                    at = at + 1 & mask;
                }
                keys[2 * at] = oldKeys[2 * i];
                keys[2 * at + 1] = oldKeys[2 * i + 1];
                elements[at] = oldElements[i];
            }
        }
    }

    /** Drawn once a run. */
    private static final class Salt {
        static final long HIGH = System.nanoTime() * 0xBF58476D1CE4E5B9L;
        static final long LOW = System.identityHashCode(new Object()) * 0x94D049BB133111EBL;
    }
}
