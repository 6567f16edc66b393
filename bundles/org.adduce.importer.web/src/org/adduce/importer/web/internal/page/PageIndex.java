package org.adduce.importer.web.internal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.adduce.markup.Tokens;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The elements inside an element by what they bear, found in one walk. A page is asked for a hundred signs of which it
 * bears a few: where there is none the index says so at once, while every walk would take a good part of what parsing did.
 * What is taken out of the page later is still in the index.
 */
public final class PageIndex {

    private final Map<String, List<Place>> tags = new HashMap<>();
    private final Map<String, List<Place>> classes = new HashMap<>();
    private final Map<String, List<Place>> attributes = new HashMap<>();
    private final Element root;
    private int size;

    /** An element and the how-manieth it is. */
    record Place(int order, Element element) {
    }

    private PageIndex(Element root) {
        this.root = root;
    }

    /** The elements inside another; it is not one of them itself. */
    public static PageIndex of(Element root) {
        var index = new PageIndex(root);
        for (var at = NextNode.elementIn(root, root); at != null; at = NextNode.elementIn(root, at)) {
            index.add(at);
        }
        return index;
    }

    private void add(Element element) {
        var place = new Place(size++, element);
        put(tags, element.normalName(), place);
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            put(attributes, attribute.getKey(), place);
            if (attribute.getKey().equals("class")) {
                Tokens.any(attribute.getValue(), name -> {
                    put(classes, name.toLowerCase(Locale.ROOT), place);
                    return false;
                });
            }
        }
    }

    private static void put(Map<String, List<Place>> places, String name, Place place) {
        places.computeIfAbsent(name, absent -> new ArrayList<>(2)).add(place);
    }

    /** The elements of a sort, in the order of the page. */
    public Stream<Element> tagged(String name) {
        return tags.getOrDefault(name, List.of()).stream().map(Place::element);
    }

    /** The elements that a query means, in the order of the page. */
    public List<Element> find(Query query) {
        List<Place> places = List.of();
        var alternatives = query.alternatives();
        // Counted, as the places are: a hundred are asked about in each of a thousand comments, and hardly any finds something.
        for (int at = 0; at < alternatives.size(); at++) {
            var alternative = alternatives.get(at);
            var bearing = bearing(alternative.sign());
            for (int bearer = 0; bearer < bearing.size(); bearer++) {
                var place = bearing.get(bearer);
                if (alternative.meansBearer(place.element(), root)) {
                    places = places.isEmpty() ? new ArrayList<>(2) : places;
                    places.add(place);
                }
            }
        }
        return switch (places.size()) {
            case 0 -> List.of();
            case 1 -> List.of(places.getFirst().element());
            default -> places.stream().sorted(Comparator.comparingInt(Place::order)).map(Place::element).distinct().toList();
        };
    }

    /** The first element that a query means. */
    public Optional<Element> first(Query query) {
        return find(query).stream().findFirst();
    }

    /** What the first element means that one of some queries finds and that means anything; earlier queries count more. */
    public <T> Optional<T> first(List<Query> queries, Function<Element, Optional<T>> meaning) {
        for (var query : queries) {
            for (var element : find(query)) {
                var meant = meaning.apply(element);
                if (meant.isPresent()) {
                    return meant;
                }
            }
        }
        return Optional.empty();
    }

    private List<Place> bearing(Query.Sign sign) {
        var places = switch (sign.kind()) {
            case TAG -> tags;
            case CLASS -> classes;
            case ATTRIBUTE -> attributes;
        };
        return places.getOrDefault(sign.name(), List.of());
    }
}
