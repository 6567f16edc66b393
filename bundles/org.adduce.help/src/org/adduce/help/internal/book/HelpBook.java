package org.adduce.help.internal.book;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All pages of help, in order, and where each is opened by F1. It changes never. */
public final class HelpBook {

    private final Map<String, HelpPage> pages = new LinkedHashMap<>();
    private final Map<String, String> contexts;

    /**
     * A book.
     *
     * @param contexts ids of contexts with the ids of their pages
     */
    public HelpBook(Collection<HelpPage> pages, Map<String, String> contexts) {
        pages.forEach(page -> this.pages.putIfAbsent(page.id(), page));
        this.contexts = Map.copyOf(contexts);
    }

    /** The pages in order. */
    public List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    /** The page with an id. */
    public Optional<HelpPage> find(String id) {
        return Optional.ofNullable(pages.get(id));
    }

    /** The page for the first of some contexts that has one, the nearest first; of an id also what stands before its first dot. */
    public Optional<HelpPage> forContext(List<String> nearest) {
        return nearest.stream().flatMap(id -> List.of(id, beginning(id)).stream()).map(contexts::get).filter(id -> id != null && pages.containsKey(id))
                .findFirst().map(pages::get);
    }

    private static String beginning(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? id : id.substring(0, dot);
    }

    /** The pages that contexts lead to; for those who check that each is there. */
    public Collection<String> targets() {
        return contexts.values();
    }
}
