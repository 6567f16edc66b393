package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.adduce.ui.internal.form.story.Passage;
import org.adduce.ui.internal.form.story.Run;
import org.adduce.ui.internal.form.story.Story;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Listener;

/** A story under its heading; what is folded in it unfolds by a click on the line it is folded behind. */
public final class StoryBlock {

    private static final int INDENT = StanceMarks.WIDTH;
    private static final int LEADING = 3;
    /** Between what is told of one and what is told of the next, in pixels. */
    private static final int APART = 6;
    private static final String FOLDED = "\u25b8 ";
    private static final String UNFOLDED = "\u25be ";

    private final Composite area;
    private final Heading heading;
    private final LinkedText text;
    private final StanceMarks marks;
    private final FormHost host;
    private final Set<Passage> unfolded = new HashSet<>();
    private Story shown = new Story("", "", List.of());

    /** An empty block. */
    public StoryBlock(Composite parent, FormHost host) {
        this.host = host;
        area = host.look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        heading = new Heading(area, host.look());
        text = new LinkedText(area, host.look());
        marks = new StanceMarks(text.text(), host.look());
        text.text().setMargins(Look.PAD, Look.GRID, Look.PAD, Look.GRID);
        text.text().setLineSpacing(LEADING);
        text.text().setData("org.adduce.id", "properties.story");
        text.text().getAccessible().addAccessibleListener(new SpokenName(() -> shown.title()));
    }

    /** The block's control. */
    public Control control() {
        return area;
    }

    /** Lets somebody hear of the keys pressed in it. */
    public void onKey(Listener listener) {
        text.text().addListener(SWT.KeyDown, listener);
    }

    /** Puts the focus into its words. */
    public void setFocus() {
        text.text().setFocus();
    }

    /** Shows a story; the same one again changes nothing, and what was unfolded in it stays so. */
    public void show(Story story) {
        if (story.equals(shown)) {
            return;
        }
        shown = story;
        heading.control().setVisible(!story.title().isEmpty());
        heading.show(story.title(), story.count());
        text.text().setVisible(!story.passages().isEmpty());
        write();
    }

    private void write() {
        var lines = new ArrayList<Passage>();
        shown.passages().forEach(passage -> unfold(passage, lines));
        var words = new StringBuilder();
        var ranges = new ArrayList<StyleRange>();
        var links = new ArrayList<LinkedText.Link>();
        for (var line : lines) {
            words.append(words.isEmpty() ? "" : "\n");
            int start = words.length();
            if (!line.folded().isEmpty()) {
                words.append(unfolded.contains(line) ? UNFOLDED : FOLDED);
            }
            for (var run : line.runs()) {
                style(run, line, words.length()).ifPresent(ranges::add);
                link(run, words.length()).ifPresent(links::add);
                words.append(run.text());
            }
            if (!line.folded().isEmpty()) {
                links.add(new LinkedText.Link(start, words.length(), any -> toggle(line), false));
            }
        }
        marks.clear();
        text.show(words.toString(), ranges, links, () -> indent(lines));
    }

    private void unfold(Passage passage, List<Passage> lines) {
        lines.add(passage);
        if (unfolded.contains(passage)) {
            passage.folded().forEach(inner -> unfold(inner, lines));
        }
    }

    private void toggle(Passage passage) {
        if (!unfolded.remove(passage)) {
            unfolded.add(passage);
        }
        write();
        host.reflow();
    }

    /** What stands apart comes last, as from then on all lines are measured. */
    private void indent(List<Passage> lines) {
        for (int line = 0; line < lines.size(); line++) {
            int number = line;
            lines.get(line).stance().ifPresent(stance -> marks.put(number, stance));
            setIn(line, lines.get(line));
        }
        for (int line = 1; line < lines.size(); line++) {
            if (lines.get(line).depth() < lines.get(line - 1).depth() && lines.get(line).folded().isEmpty()) {
                text.text().setLineVerticalIndent(line, APART);
            }
        }
    }

    private void setIn(int line, Passage passage) {
        int first = passage.depth() * INDENT;
        int further = first + (isHanging(passage) ? INDENT : 0);
        if (first > 0) {
            text.text().setLineIndent(line, 1, first);
        }
        if (further > 0) {
            text.text().setLineWrapIndent(line, 1, further);
        }
    }

    private static boolean isHanging(Passage line) {
        return line.stance().isPresent() || line.depth() == 0 && !isHead(line);
    }

    private static boolean isHead(Passage line) {
        return !line.runs().isEmpty() && line.runs().getFirst().style() == Run.Style.STRONG;
    }

    private Optional<StyleRange> style(Run run, Passage line, int start) {
        var look = host.look();
        int length = run.text().length();
        return switch (run.style()) {
            case PLAIN, NAME -> Optional.empty();
            case QUIET -> Optional.of(new StyleRange(start, length, look.quiet(), null));
            case STANCE -> line.stance().map(stance -> new StyleRange(start, length, look.stance(stance), null));
            case WHO, STRONG -> Optional.of(new StyleRange(start, length, null, null, SWT.BOLD));
            case WORDS -> Optional.of(new StyleRange(start, length, null, null, SWT.ITALIC));
        };
    }

    private Optional<LinkedText.Link> link(Run run, int start) {
        return run.target().map(target -> new LinkedText.Link(start, start + run.text().length(), isOpening -> follow(target, isOpening), true));
    }

    private void follow(Run.Target target, boolean isOpening) {
        if (target.isPlace() || isOpening) {
            host.open(target.element());
        } else {
            host.select(target.element());
        }
    }
}
