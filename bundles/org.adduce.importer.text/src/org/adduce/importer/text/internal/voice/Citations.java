package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.importer.text.internal.link.Footnote;
import org.adduce.importer.text.internal.link.Link;
import org.adduce.importer.text.internal.link.Links;
import org.adduce.importer.text.internal.link.Mark;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;

/** Ties what voices point at to the words that point: the marks of footnotes, else the addresses themselves. */
final class Citations {

    private final Outline outline;
    private final Budget budget;
    private final Pulse pulse;

    Citations(Outline outline, Budget budget, Pulse pulse) {
        this.outline = outline;
        this.budget = budget;
        this.pulse = pulse;
    }

    void add() {
        for (var entry : outline.entries()) {
            var cited = new ArrayList<Cited>();
            var notes = notes(entry);
            for (int index = entry.range().from(); index < entry.range().to(); index++) {
                pulse.beat();
                addFrom(index, notes, cited);
            }
            cited.sort(Comparator.comparing(Cited::span));
            cited.stream().filter(it -> budget.take()).forEach(it -> innermost(entry.voice(), it).cited().add(it));
        }
    }

    /** A footnote's words, and the addresses in it. */
    private record Note(String words, List<Link> links) {
    }

    /** The footnotes of a voice by their numbers, those that its words cite. */
    private Map<String, Note> notes(Outline.Entry entry) {
        var notes = new HashMap<String, Note>();
        var marked = new HashMap<String, Integer>();
        for (int index = entry.range().from(); index < entry.range().to(); index++) {
            var note = footnote(index).filter(it -> marked.containsKey(it.number()));
            if (note.isPresent()) {
                var body = note.get().body();
                notes.putIfAbsent(note.get().number(), new Note(body.in(text()).strip().replaceAll("\\s+", " "), Links.in(text(), body)));
            } else {
                int here = index;
                Mark.in(text(), passages().get(index).span()).forEach(mark -> marked.put(mark.number(), here));
            }
        }
        return notes;
    }

    private void addFrom(int index, Map<String, Note> notes, List<Cited> cited) {
        var span = passages().get(index).span();
        var note = footnote(index).filter(it -> notes.containsKey(it.number()));
        if (note.isPresent()) {
            notes.get(note.get().number()).links().stream().skip(1).filter(link -> span.encloses(link.span())).forEach(link -> cited.add(plain(link)));
            return;
        }
        for (var mark : Mark.in(text(), span)) {
            Optional.ofNullable(notes.get(mark.number())).flatMap(found -> marked(mark, found)).ifPresent(cited::add);
        }
        Links.in(text(), span).forEach(link -> cited.add(plain(link)));
    }

    /** Not all that is cited can be clicked on. */
    private Optional<Cited> marked(Mark mark, Note note) {
        var link = note.links().stream().findFirst();
        var words = link.isPresent() ? "" : note.words();
        return link.isEmpty() && words.isEmpty() ? Optional.empty() : Optional.of(new Cited(mark.span(), Optional.of(mark.label(text())), link, words));
    }

    private static Cited plain(Link link) {
        return new Cited(link.span(), Optional.empty(), Optional.of(link), "");
    }

    private Optional<Footnote> footnote(int index) {
        return Footnote.of(text(), passages().get(index).span());
    }

    private static Voice innermost(Voice voice, Cited cited) {
        var at = voice;
        for (var inner = at.innerAt(cited.span()); inner.isPresent(); inner = at.innerAt(cited.span())) {
            at = inner.get();
        }
        return at;
    }

    private Passages passages() {
        return outline.passages();
    }

    private String text() {
        return passages().text();
    }
}
