package org.adduce.ui.internal.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Headings;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Page;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Run;
import org.adduce.ui.internal.reader.page.Runs;
import org.adduce.ui.internal.reader.page.Stretch;

/** A source's text as it is read: each voice under who speaks and when, set in as on the screen, with what is marked in it. */
public final class PrintedText {

    private PrintedText() {
    }

    /** Puts a text onto paper. On the UI thread. */
    public static Printout of(Reading reading) {
        return of(reading, new Stretch(0, reading.text().length()));
    }

    /** Puts the lines of a text that have words in a stretch onto paper. On the UI thread. */
    public static Printout of(Reading reading, Stretch wanted) {
        var source = reading.source();
        var title = Headline.title(source);
        var lines = new ArrayList<>(List.of(Line.of(false, title, Look.TITLE)));
        lines.addAll(origin(source));
        int head = lines.size();
        for (int line = first(reading.page(), wanted); line < reading.page().lineCount() && reading.page().source(line).start() < wanted.end(); line++) {
            lines.add(reading.page().isHeading(line) ? heading(reading, line) : words(reading, line, lines.size() == head));
        }
        return new Printout(title, lines);
    }

    /** Of what kind a source is, who published it, when and where. */
    static List<Line> origin(Source source) {
        return Stream.of(Headline.detail(source).replaceFirst("^\\W+", ""), source.getUrl()).filter(Objects::nonNull).filter(words -> !words.isBlank()).map(words -> Line.of(false, words, Look.ASIDE)).toList();
    }

    /** A heading stands where the words begin that it heads. */
    private static int first(Page page, Stretch wanted) {
        int line = page.lineOf(wanted.start());
        while (line > 0 && page.isHeading(line - 1)) {
            line--;
        }
        return line;
    }

    private static Look look(Run run) {
        if (!run.marks().isEmpty()) {
            return Look.MARKED;
        }
        return run.isAside() ? Look.ASIDE : Look.PLAIN;
    }

    private static Line heading(Reading reading, int line) {
        var voice = reading.page().voice(line).orElseThrow();
        var name = reading.headings().name(voice);
        var rest = reading.page().words(line).substring(Headings.SPACER.length() + name.length());
        return new Line(reading.level(voice), true, List.of(new Piece(name, Look.NAME), new Piece(rest, Look.ASIDE)));
    }

    private static Line words(Reading reading, int line, boolean isFirst) {
        int depth = reading.page().voice(line).map(reading::level).orElse(0);
        var pieces = new ArrayList<Piece>();
        var stretch = reading.page().source(line);
        int told = stretch.start();
        for (var run : new Runs(reading, line).all()) {
            pieces.add(new Piece(reading.text().substring(told, run.place().start()), Look.PLAIN));
            pieces.add(new Piece(run.place().of(reading.text()), look(run)));
            told = run.place().end();
        }
        pieces.add(new Piece(reading.text().substring(told, stretch.end()), Look.PLAIN));
        return new Line(depth, isFirst, pieces);
    }
}
