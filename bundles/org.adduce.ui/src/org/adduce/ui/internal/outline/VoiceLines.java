package org.adduce.ui.internal.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.model.Source;
import org.adduce.model.Utterance;

/**
 * The voices of a source as a tree: an answer within the voice it answers, a quotation within the voice that quotes it.
 * In the order of the text as it is read.
 */
public final class VoiceLines {

    /** Answers further in stand beside what they answer, or there is no room left for words. */
    private static final int DEEPEST = 12;

    private final Map<Utterance, List<Utterance>> within = new LinkedHashMap<>();
    private final List<Utterance> top = new ArrayList<>();
    private final List<Utterance> inOrder;

    private VoiceLines(List<Utterance> inOrder) {
        this.inOrder = inOrder;
        var places = outers();
        for (var voice : inOrder) {
            var outer = places.get(voice);
            (outer == null ? top : within.computeIfAbsent(outer, any -> new ArrayList<>())).add(voice);
        }
    }

    /** @param read the voices in the order they are read in; those that are not read come last */
    public static List<OutlineLine> of(Source source, List<Utterance> read) {
        var all = new ArrayList<>(read);
        var known = new HashSet<>(read);
        source.getUtterances().forEach(voice -> collect(voice, known, all));
        return new VoiceLines(all).lines();
    }

    private static void collect(Utterance voice, Set<Utterance> known, List<Utterance> all) {
        if (known.add(voice)) {
            all.add(voice);
        }
        voice.getUtterances().forEach(inner -> collect(inner, known, all));
    }

    /** What each voice stands in; nothing for those at the top, and for the first of a circle. */
    private Map<Utterance, Utterance> outers() {
        var known = new HashSet<>(inOrder);
        var outers = new HashMap<Utterance, Utterance>();
        for (var voice : inOrder) {
            var outer = voice.eContainer() instanceof Utterance quoting ? quoting
                    : voice.getReplyTo() instanceof Utterance asked ? asked : null;
            if (outer != null && known.contains(outer) && !leadsTo(outer, voice, outers)) {
                outers.put(voice, outer);
            }
        }
        return outers;
    }

    private static boolean leadsTo(Utterance from, Utterance to, Map<Utterance, Utterance> outers) {
        for (var voice = from; voice != null; voice = outers.get(voice)) {
            if (voice == to) {
                return true;
            }
        }
        return false;
    }

    private List<OutlineLine> lines() {
        return top.stream().map(voice -> fill(new OutlineLine(voice), voice)).toList();
    }

    /** Threads may be deep, so what is still to be filled is kept in a list. */
    private OutlineLine fill(OutlineLine first, Utterance voice) {
        record Due(OutlineLine line, Utterance voice, int depth) {
        }
        var open = new ArrayList<>(List.of(new Due(first, voice, 0)));
        while (!open.isEmpty()) {
            var due = open.removeLast();
            var into = due.depth() < DEEPEST ? due.line() : due.line().outer().orElseThrow();
            for (var inner : within.getOrDefault(due.voice(), List.of())) {
                open.add(new Due(into.add(inner), inner, Math.min(due.depth() + 1, DEEPEST)));
            }
        }
        return first;
    }
}
