package org.adduce.ui.internal.reader.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Parts a line into runs of words that look the same. */
public final class Runs {

    private final Reading reading;
    private final Stretch line;
    private final Optional<Voice> voice;
    private final List<Mark> marks;
    private final List<Voice> quoted;
    private final List<LinkSpot> links;
    private final int quoteMarkEnd;

    /** Of the line of a page. */
    public Runs(Reading reading, int line) {
        this.reading = reading;
        this.line = reading.page().source(line);
        this.voice = reading.page().voice(line);
        this.marks = reading.marks().in(this.line);
        this.quoted = reading.quotedIn(this.line);
        this.links = reading.links().in(this.line);
        this.quoteMarkEnd = quoteMarkEnd(reading.text());
    }

    /** The runs in order, without gaps. */
    public List<Run> all() {
        var runs = new ArrayList<Run>();
        int start = line.start();
        for (int end : borders().tailSet(start, false)) {
            runs.add(run(new Stretch(start, end)));
            start = end;
        }
        return runs;
    }

    private TreeSet<Integer> borders() {
        var borders = new TreeSet<Integer>();
        marks.forEach(mark -> add(borders, mark.place()));
        quoted.forEach(inner -> inner.parts().forEach(part -> add(borders, part)));
        links.forEach(link -> add(borders, link.place()));
        voice.ifPresent(speaking -> speaking.parts().stream().filter(part -> part.overlaps(line)).forEach(part -> add(borders, part)));
        borders.add(quoteMarkEnd);
        borders.add(line.end());
        return borders;
    }

    private void add(TreeSet<Integer> borders, Stretch place) {
        borders.add(Math.clamp(place.start(), line.start(), line.end()));
        borders.add(Math.clamp(place.end(), line.start(), line.end()));
    }

    private Run run(Stretch place) {
        return new Run(place,
                marks.stream().filter(mark -> mark.place().overlaps(place)).toList(),
                quoted.stream().filter(inner -> inner.parts().stream().anyMatch(part -> part.overlaps(place))).toList(),
                links.stream().filter(link -> link.place().overlaps(place)).map(LinkSpot::address).findFirst().orElse(""),
                isAside(place));
    }

    /** Where the marks end that say at the start of a line that it is quoted. */
    private int quoteMarkEnd(String text) {
        int at = line.start();
        boolean isQuoted = voice.flatMap(Voice::outer).isPresent();
        while (isQuoted && at < line.end() && (text.charAt(at) == '>' || text.charAt(at) == ' ')) {
            at++;
        }
        return at;
    }

    private boolean isAside(Stretch place) {
        return place.end() <= quoteMarkEnd || voice.map(speaking -> speaking.parts().stream().noneMatch(part -> part.overlaps(place))).orElse(reading.hasVoices());
    }
}
