package org.adduce.team.internal.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/**
 * Goes through two dossiers side by side. What stands in both at the same place is met without being looked up; what is
 * left over on either side is matched by id in the end.
 */
final class Comparison {

    /** So many side by side are paired by more than one thread, this many at once: sources, with a score of elements each. */
    private static final int MANY = 256;
    private static final int PART = 64;

    private final Delta delta = new Delta();
    private final List<Element> looseBefore = new ArrayList<>();
    private final List<Element> looseAfter = new ArrayList<>();

    Delta run(Dossier before, Dossier after) {
        pair(before, after);
        matchLoose();
        return delta;
    }

    private void pair(Element before, Element after) {
        compareOwn(before, after);
        for (var trait : Traits.of(before.eClass()).contained()) {
            boolean isSet = trait.isSet(before);
            if (isSet || trait.isSet(after)) {
                align(trait, before, after);
            }
        }
    }

    private void compareOwn(Element before, Element after) {
        for (var trait : Traits.of(before.eClass()).own()) {
            if (!trait.isSame(before, after)) {
                touch(before, after).add(trait);
            }
        }
    }

    private Touch touch(Element before, Element after) {
        return delta.touched().computeIfAbsent(after.getId(), id -> new Touch(before, after));
    }

    private void align(Trait trait, Element before, Element after) {
        var was = elements(trait, before);
        var is = elements(trait, after);
        int common = Math.min(was.size(), is.size());
        int at = 0;
        while (at < common && isSame(was.get(at), is.get(at))) {
            at++;
        }
        pairAll(was.subList(0, at), is.subList(0, at));
        if (at == was.size() && at == is.size()) {
            return;
        }
        if (trait.isOrdered()) {
            touch(before, after).add(trait);
        }
        alignRest(was.subList(at, was.size()), is.subList(at, is.size()));
    }

    private void alignRest(List<Element> was, List<Element> is) {
        Map<UUID, Element> rest = LinkedHashMap.newLinkedHashMap(was.size());
        was.forEach(element -> rest.put(element.getId(), element));
        var matches = new ArrayList<Element>();
        var matched = new ArrayList<Element>();
        for (var element : is) {
            var match = rest.get(element.getId());
            if (match != null && match.eClass() == element.eClass()) {
                rest.remove(element.getId());
                matches.add(match);
                matched.add(element);
            } else {
                // in the order of the dossier, with what is loose in those before it
                pairAll(matches, matched);
                matches.clear();
                matched.clear();
                looseAfter.add(element);
            }
        }
        pairAll(matches, matched);
        looseBefore.addAll(rest.values());
    }

    /** Pairs elements that stand side by side, many at once where there are many. */
    private void pairAll(List<Element> was, List<Element> is) {
        if (was.size() < MANY) {
            for (int i = 0; i < was.size(); i++) {
                pair(was.get(i), is.get(i));
            }
            return;
        }
        IntStream.rangeClosed(0, (was.size() - 1) / PART).parallel().mapToObj(part -> {
            int from = part * PART;
            int to = Math.min(was.size(), from + PART);
            return part(was.subList(from, to), is.subList(from, to));
        }).toList().forEach(this::take);
    }

    private static Comparison part(List<Element> was, List<Element> is) {
        var part = new Comparison();
        for (int i = 0; i < was.size(); i++) {
            part.pair(was.get(i), is.get(i));
        }
        return part;
    }

    private void take(Comparison part) {
        delta.touched().putAll(part.delta.touched());
        looseBefore.addAll(part.looseBefore);
        looseAfter.addAll(part.looseAfter);
    }

    private static boolean isSame(Element was, Element is) {
        return was.getId().equals(is.getId()) && was.eClass() == is.eClass();
    }

    @SuppressWarnings("unchecked")
    static List<Element> elements(Trait trait, Element element) {
        var value = trait.raw(element);
        return trait.isMany() ? (List<Element>) value : value == null ? List.of() : List.of((Element) value);
    }

    private void matchLoose() {
        looseBefore.forEach(top -> Tree.walk(top, element -> delta.removed().put(element.getId(), element)));
        looseAfter.forEach(top -> Tree.walk(top, this::match));
    }

    private void match(Element after) {
        var before = delta.removed().get(after.getId());
        if (before == null || before.eClass() != after.eClass()) {
            delta.added().put(after.getId(), after);
            return;
        }
        delta.removed().remove(after.getId());
        compareOwn(before, after);
        if (isElsewhere(before, after)) {
            touch(before, after).move();
        }
        for (var trait : Traits.of(before.eClass()).contained()) {
            if (trait.isOrdered() && !trait.isSame(before, after)) {
                touch(before, after).add(trait);
            }
        }
    }

    private static boolean isElsewhere(Element before, Element after) {
        var was = (Element) before.eContainer();
        var is = (Element) after.eContainer();
        return before.eContainmentFeature() != after.eContainmentFeature()
                || !(was instanceof Dossier && is instanceof Dossier) && !was.getId().equals(is.getId());
    }
}
