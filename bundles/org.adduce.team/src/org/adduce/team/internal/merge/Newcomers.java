package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Actor;
import org.adduce.model.Attachment;
import org.adduce.model.Citation;
import org.adduce.model.Element;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.value.Anchor;
import org.adduce.team.internal.compare.Index;

/**
 * Finds what both sides brought in anew, under different ids: sources of one address, or with the same attachment or text;
 * actors with an identifier in common; and in such sources the same captures, voices and citations.
 */
final class Newcomers {

    private static final Comparator<Element> BY_ID = Comparator.comparing(element -> element.getId().toString());

    private final Index base;
    private final Index ours;
    private final Index theirs;
    private final List<Pair> pairs = new ArrayList<>();
    /** The ids of their captures to those of ours. */
    private final Map<UUID, UUID> snapshots = new HashMap<>();

    /** Two that are one. */
    record Pair(Element ours, Element theirs) {
    }

    Newcomers(Index base, Index ours, Index theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    List<Pair> pairs() {
        match(news(ours.dossier().getActors(), theirs), news(theirs.dossier().getActors(), ours), Newcomers::names);
        int sources = pairs.size();
        match(news(ours.dossier().getSources(), theirs), news(theirs.dossier().getSources(), ours), Newcomers::marks);
        List.copyOf(pairs.subList(sources, pairs.size())).forEach(pair -> matchWithin((Source) pair.ours(), (Source) pair.theirs()));
        return pairs;
    }

    private <E extends Element> List<E> news(List<E> elements, Index other) {
        return elements.stream().filter(element -> !base.has(element.getId()) && !other.has(element.getId())).sorted(BY_ID).toList();
    }

    /** Pairs those that have a mark in common; nobody is in two pairs. */
    private <E extends Element> void match(List<E> mine, List<E> others, Function<E, ? extends Set<?>> marks) {
        if (mine.isEmpty() || others.isEmpty()) {
            return;
        }
        var byMark = new LinkedHashMap<Object, E>();
        mine.forEach(element -> marks.apply(element).forEach(mark -> byMark.putIfAbsent(mark, element)));
        var taken = new LinkedHashSet<Element>();
        for (var other : others) {
            marks.apply(other).stream().map(byMark::get).filter(element -> element != null && !taken.contains(element)).findFirst().ifPresent(match -> {
                taken.add(match);
                pairs.add(new Pair(match, other));
            });
        }
    }

    private static Set<Object> names(Actor actor) {
        return new LinkedHashSet<>(actor.getIdentifiers());
    }

    /** An address tells sources apart that have the same text; without one the content tells. */
    private static Set<Object> marks(Source source) {
        var marks = new LinkedHashSet<>();
        if (isSaid(source.getUrl())) {
            marks.add("url " + source.getUrl().strip());
            return marks;
        }
        source.getAttachments().stream().map(Attachment::getSha256).filter(Newcomers::isSaid).forEach(hash -> marks.add("hash " + hash));
        source.getSnapshots().stream().map(Snapshot::getText).filter(Newcomers::isSaid).forEach(text -> marks.add("text " + text));
        return marks;
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private void matchWithin(Source mine, Source other) {
        match(news(mine.getAttachments(), theirs), news(other.getAttachments(), ours), attachment -> said(attachment.getSha256()));
        int before = pairs.size();
        match(news(mine.getSnapshots(), theirs), news(other.getSnapshots(), ours), snapshot -> said(snapshot.getText()));
        pairs.subList(before, pairs.size()).forEach(pair -> snapshots.put(pair.theirs().getId(), pair.ours().getId()));
        matchVoices(mine.getUtterances(), other.getUtterances());
    }

    private static Set<String> said(String text) {
        return isSaid(text) ? Set.of(text) : Set.of();
    }

    private void matchVoices(List<Utterance> mine, List<Utterance> others) {
        int before = pairs.size();
        match(news(mine, theirs), news(others, ours), this::marks);
        for (var pair : List.copyOf(pairs.subList(before, pairs.size()))) {
            var voice = (Utterance) pair.ours();
            var other = (Utterance) pair.theirs();
            match(news(voice.getCitations(), theirs), news(other.getCitations(), ours), this::marks);
            matchVoices(voice.getUtterances(), other.getUtterances());
        }
    }

    private Set<Object> marks(Utterance voice) {
        var marks = new LinkedHashSet<>();
        if (isSaid(voice.getExternalId())) {
            marks.add("id " + voice.getExternalId());
        } else if (isSaid(voice.getUrl())) {
            marks.add("url " + voice.getUrl());
        } else if (!voice.getAnchors().isEmpty()) {
            marks.add(Set.copyOf(voice.getAnchors().stream().map(this::ours).toList()));
        }
        return marks;
    }

    private Set<Object> marks(Citation citation) {
        return citation.getAnchor() == null ? Set.of() : Set.of(ours(citation.getAnchor()));
    }

    private Anchor ours(Anchor anchor) {
        return new Anchor(snapshots.getOrDefault(anchor.snapshot(), anchor.snapshot()), anchor.start(), anchor.end());
    }
}
