package org.adduce.ui.internal.reader.page;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A text as the reader shows it, line by line: the lines of the source, parted also where voices meet and where a line is
 * too long to lay out at once, and before each voice a heading that is not in the source. Goes between offsets of the
 * source's text and offsets of what is shown. Used on one thread.
 */
public final class Page implements LineMap {

    /**
     * A line as shown. A heading spans nothing of the source.
     *
     * @param heading the words of a heading, empty for a line of the source
     * @param source the stretch of the source's text it shows, without the line's end
     * @param voice the voice whose line it is; null where it is nobody's
     */
    record Line(String heading, Stretch source, Voice voice) {

        boolean isHeading() {
            return !heading.isEmpty();
        }

        private int length() {
            return isHeading() ? heading.length() : source.length();
        }
    }

    private final String text;
    private final Line[] lines;
    /** Where each line starts in what is shown, and, last, one past the end. */
    private final int[] starts;

    Page(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines.toArray(Line[]::new);
        this.starts = new int[this.lines.length + 1];
        measureFrom(0);
    }

    private void measureFrom(int line) {
        for (int i = line; i < lines.length; i++) {
            starts[i + 1] = starts[i] + lines[i].length() + 1;
        }
    }

    /**
     * Whether a line shows the same words of the same voice as one of another page of the same text, and both or neither is the
     * first; what headings say does not matter.
     */
    boolean isSame(int line, Page other, int itsLine) {
        var one = lines[line];
        var two = other.lines[itsLine];
        return one.source().equals(two.source()) && one.isHeading() == two.isHeading() && (line == 0) == (itsLine == 0)
                && Objects.equals(speaking(one), speaking(two));
    }

    private static Object speaking(Line line) {
        return line.voice() == null ? null : line.voice().utterance();
    }

    /** How many lines are shown. */
    public int lineCount() {
        return lines.length;
    }

    /** How many UTF-16 units are shown, the ends of lines included. */
    public int length() {
        return starts[lines.length] - 1;
    }

    /** Whether a line is the heading of a voice. */
    @Override
    public boolean isHeading(int line) {
        return lines[line].isHeading();
    }

    /** The stretch of the source's text that a line shows, without the line's end; of a heading the empty one before what it heads. */
    @Override
    public Stretch source(int line) {
        return lines[line].source();
    }

    /** The words a line shows. */
    public String words(int line) {
        return lines[line].isHeading() ? lines[line].heading() : lines[line].source().of(text);
    }

    /** The voice whose line it is, or that it heads; empty where it is nobody's. */
    public Optional<Voice> voice(int line) {
        return Optional.ofNullable(lines[line].voice());
    }

    /** Where a line starts in what is shown. */
    public int start(int line) {
        return starts[line];
    }

    /** The line an offset of what is shown lies in. */
    public int lineAt(int shown) {
        int found = Arrays.binarySearch(starts, 0, lines.length, shown);
        return found >= 0 ? found : Math.max(0, -found - 2);
    }

    /** The offset in the source's text of an offset of what is shown; of a heading the start of what follows. */
    public int toSource(int shown) {
        int at = lineAt(shown);
        var line = lines[at];
        return line.isHeading() ? line.source().start() : line.source().start() + Math.min(shown - starts[at], line.source().length());
    }

    /** The offset in what is shown of an offset in the source's text. */
    public int toShown(int source) {
        int line = lineOf(source);
        return starts[line] + Math.min(source - lines[line].source().start(), lines[line].source().length());
    }

    /** Where a stretch of the source's text stands in what is shown; headings between its words lie in it. */
    @Override
    public Stretch toShown(Stretch stretch) {
        int start = toShown(stretch.start());
        return new Stretch(start, stretch.isEmpty() ? start : Math.max(start, toShown(stretch.end() - 1) + 1));
    }

    /** The stretch of the source's text that a stretch of what is shown stands for. */
    @Override
    public Stretch toSource(Stretch shown) {
        int start = toSource(shown.start());
        return new Stretch(start, Math.max(start, toSource(shown.end())));
    }

    /** The line that shows an offset of the source's text; lines start in order, and a heading never after what it heads. */
    @Override
    public int lineOf(int source) {
        int low = 0;
        int high = lines.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines[middle].source().start() <= source) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The line in which a stretch of the source's text begins, or the first of the headings right above it. */
    int topOf(Stretch stretch) {
        int line = lineOf(stretch.start());
        while (line > 0 && isHeading(line - 1)) {
            line--;
        }
        return line;
    }

    /** The line of a voice's heading, or its first line where it has none. */
    public int headingOf(Voice voice) {
        int line = lineOf(voice.parts().getFirst().start());
        for (int above = line - 1; above >= 0 && lines[above].isHeading(); above--) {
            if (lines[above].voice() == voice) {
                return above;
            }
        }
        return line;
    }

    /** Gives the headings of voices that have one on an older page the words of that. */
    public void keepHeadings(Page older) {
        var kept = new HashMap<Object, String>();
        Arrays.stream(older.lines).filter(Line::isHeading).forEach(line -> kept.put(speaking(line), line.heading()));
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isHeading()) {
                lines[i] = new Line(kept.getOrDefault(speaking(lines[i]), lines[i].heading()), lines[i].source(), lines[i].voice());
            }
        }
        measureFrom(0);
    }

    /** Gives a heading other words. */
    public void retitle(int line, String heading) {
        lines[line] = new Line(heading, lines[line].source(), lines[line].voice());
        measureFrom(line);
    }
}
