package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Tagged;

/** What is marked in one snapshot of a source. Kept up to date element by element; used on one thread. */
public final class Marks {

    private final Source source;
    private final Places places;
    private IntervalIndex<Mark> index;

    /** Reads all assertions and annotations of {@code source} that quote words of {@code snapshot}. */
    public Marks(Source source, Snapshot snapshot) {
        this.source = source;
        this.places = new Places(snapshot);
        index(elements(source).flatMap(this::marksOf).toList());
    }

    private void index(Collection<Mark> marks) {
        index = new IntervalIndex<>(marks, Mark::place);
    }

    private static Stream<Tagged> elements(Source source) {
        return Stream.concat(source.getAssertions().stream(), source.getAnnotations().stream());
    }

    private Stream<Mark> marksOf(Tagged element) {
        return quotes(element).stream().flatMap(quote -> places.of(quote.getAnchors()).stream())
                .map(place -> new Mark(element, place));
    }

    private static List<Quote> quotes(Tagged element) {
        return switch (element) {
            case Assertion assertion -> assertion.getQuotes();
            case Annotation annotation -> annotation.getQuotes();
            default -> List.of();
        };
    }

    /** Reads {@code elements} again, whatever became of them; gives the places whose look may have changed. */
    public List<Stretch> update(Set<Tagged> elements) {
        var touched = new ArrayList<Stretch>();
        var kept = new ArrayList<Mark>();
        for (var mark : index.all()) {
            if (elements.contains(mark.element())) {
                touched.add(mark.place());
            } else {
                kept.add(mark);
            }
        }
        elements.stream().filter(element -> element.eContainer() == source).flatMap(this::marksOf).forEach(mark -> {
            kept.add(mark);
            touched.add(mark.place());
        });
        index(kept);
        return touched;
    }

    /** All marks in the order of their first words. */
    public List<Mark> all() {
        return index.all();
    }

    /** The marks that have words in {@code stretch}, in order. */
    public List<Mark> in(Stretch stretch) {
        return index.overlapping(stretch);
    }

    /** The marks the caret at {@code offset} touches, the shortest first. */
    public List<Mark> at(int offset) {
        return index.overlapping(new Stretch(Math.max(0, offset - 1), offset + 1)).stream()
                .filter(mark -> mark.place().touches(offset))
                .sorted(Comparator.comparing((Mark mark) -> !mark.place().contains(offset)).thenComparing(mark -> mark.place().length())).toList();
    }

    /** The first mark of {@code element}. */
    public Optional<Mark> of(Tagged element) {
        return index.all().stream().filter(mark -> mark.element() == element).findFirst();
    }

    /** The first mark that starts after {@code offset}. */
    public Optional<Mark> after(int offset) {
        return index.all().stream().filter(mark -> mark.place().start() > offset).findFirst();
    }

    /** The last mark that starts before {@code offset}. */
    public Optional<Mark> before(int offset) {
        return index.all().reversed().stream().filter(mark -> mark.place().start() < offset).findFirst();
    }
}
