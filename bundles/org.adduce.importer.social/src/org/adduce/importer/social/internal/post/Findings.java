package org.adduce.importer.social.internal.post;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.adduce.core.importing.Item;
import org.adduce.importer.social.internal.read.Remarks;

/**
 * What was found in an input or a part of it. Parts that are worked on at once have their own, which are put together in
 * the order of the input, so that it makes no difference how many there are.
 *
 * @param items what becomes of posts and conversations
 * @param cast the accounts in them
 * @param remarks what to tell people
 */
record Findings(List<Item> items, Cast cast, Remarks remarks) {

    /** Fewer are done before another thread has begun. */
    static final int MANY = 1000;
    /** For each processor, so that none waits long for the last. */
    private static final int PARTS = 4;

    Findings(Remarks remarks) {
        this(new ArrayList<>(), new Cast(), remarks);
    }

    /**
     * Has something done with each thing, that adds what it finds to what it is given. Many are shared out among the processors:
     * what is done with one must not change what another sees.
     */
    <T> void from(List<T> things, BiConsumer<T, Findings> work) {
        int processors = Runtime.getRuntime().availableProcessors();
        if (things.size() < MANY || processors == 1) {
            things.forEach(thing -> work.accept(thing, this));
        } else {
            parts(things, processors * PARTS).parallelStream().map(part -> of(part, work)).toList().forEach(this::add);
        }
    }

    /** Has something done with each thing by which nothing is found, many at once as well. */
    static <T> void each(List<T> things, Consumer<T> work) {
        if (things.size() < MANY) {
            things.forEach(work);
        } else {
            things.parallelStream().forEach(work);
        }
    }

    private static <T> Findings of(List<T> things, BiConsumer<T, Findings> work) {
        var found = new Findings(new Remarks());
        things.forEach(thing -> work.accept(thing, found));
        return found;
    }

    private static <T> List<List<T>> parts(List<T> things, int count) {
        var parts = new ArrayList<List<T>>();
        for (int part = 0; part < count; part++) {
            parts.add(things.subList((int) ((long) things.size() * part / count), (int) ((long) things.size() * (part + 1) / count)));
        }
        return parts;
    }

    private void add(Findings later) {
        items.addAll(later.items);
        cast.add(later.cast);
        remarks.add(later.remarks);
    }
}
