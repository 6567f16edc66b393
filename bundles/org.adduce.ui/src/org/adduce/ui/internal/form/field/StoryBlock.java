package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.ui.internal.form.story.Passage;
import org.adduce.ui.internal.form.story.Run;
import org.adduce.ui.internal.form.story.Story;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A story under its heading. */
public final class StoryBlock {

    private static final int INDENT = 12;
    private static final int LEADING = 3;

    private final Composite area;
    private final Heading heading;
    private final LinkedText text;
    private final FormHost host;
    private Story shown = new Story("", "", List.of());

    /** An empty block. */
    public StoryBlock(Composite parent, FormHost host) {
        this.host = host;
        area = host.look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        heading = new Heading(area, host.look());
        text = new LinkedText(area, host.look());
        text.text().setMargins(Look.PAD, 2, Look.PAD, Look.GRID);
        text.text().setLineSpacing(LEADING);
        text.text().setData("org.adduce.id", "properties.story");
        text.text().getAccessible().addAccessibleListener(new SpokenName(() -> shown.title()));
    }

    /** The block's control. */
    public Control control() {
        return area;
    }

    /** Shows a story; the same one again changes nothing. */
    public void show(Story story) {
        if (story.equals(shown)) {
            return;
        }
        shown = story;
        heading.show(story.title(), story.count());
        var ranges = new ArrayList<StyleRange>();
        var links = new ArrayList<LinkedText.Link>();
        int start = 0;
        for (var passage : story.passages()) {
            for (var run : passage.runs()) {
                style(run, start).ifPresent(ranges::add);
                link(run, start).ifPresent(links::add);
                start += run.text().length();
            }
            start++;
        }
        text.show(story.text(), ranges, links);
        indent(story.passages());
        text.text().setVisible(!story.passages().isEmpty());
    }

    private void indent(List<Passage> passages) {
        for (int line = 0; line < passages.size(); line++) {
            int depth = passages.get(line).depth();
            text.text().setLineIndent(line, 1, depth * INDENT);
            text.text().setLineWrapIndent(line, 1, depth * INDENT + (depth == 0 ? INDENT : 0));
        }
    }

    private Optional<StyleRange> style(Run run, int start) {
        var look = host.look();
        return switch (run.style()) {
            case PLAIN, NAME -> Optional.empty();
            case QUIET -> Optional.of(new StyleRange(start, run.text().length(), look.quiet(), null));
            case WHO -> Optional.of(new StyleRange(start, run.text().length(), null, null, SWT.BOLD));
            case WORDS -> Optional.of(new StyleRange(start, run.text().length(), null, null, SWT.ITALIC));
        };
    }

    private Optional<LinkedText.Link> link(Run run, int start) {
        return run.target().map(target -> new LinkedText.Link(start, start + run.text().length(), () -> follow(target)));
    }

    private void follow(Run.Target target) {
        if (target.isPlace()) {
            host.open(target.element());
        } else {
            host.select(target.element());
        }
    }
}
