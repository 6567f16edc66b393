package org.adduce.help.internal.text;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.form.field.SpokenName;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** Shows flows in a text widget: read with the keyboard, copied from, and read aloud like any text. On the UI thread. */
public final class FlowText {

    private static final int MARGIN = 16;
    private static final int INDENT = 20;
    private static final int STEP = Look.GRID;
    /** Pictures are of a window: wider than this nothing on them gets plainer. */
    private static final int WIDEST_PICTURE = 720;

    private final StyledText text;
    private final LocalResourceManager resources;
    private final Consumer<String> following;
    private final Map<Integer, Image> pictures = new HashMap<>();
    private Flow flow = new Flow("", List.of(), List.of());
    private URI place = URI.create("");
    private int width;

    /** @param following is told the target of a link that is clicked */
    public FlowText(Composite parent, Consumer<String> following) {
        this.following = following;
        text = new StyledText(parent, SWT.WRAP | SWT.V_SCROLL | SWT.READ_ONLY);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.setData("org.adduce.id", "help.text");
        text.getAccessible().addAccessibleListener(new SpokenName(() -> text.getLineCount() == 0 ? "" : text.getLine(0)));
        text.setCaret(null);
        text.setMargins(MARGIN, 12, MARGIN, MARGIN);
        text.addPaintObjectListener(this::paint);
        text.addListener(SWT.Resize, event -> resized());
        text.addListener(SWT.MouseUp, this::mouseUp);
        text.addListener(SWT.MouseMove, this::moved);
    }

    /** The widget. */
    public StyledText control() {
        return text;
    }

    /** Shows a flow from its beginning. */
    public void show(Flow shown, URI from) {
        flow = shown;
        place = from;
        width = text.getClientArea().width;
        var look = new Look(text.getDisplay(), resources);
        text.setRedraw(false);
        try {
            look.dress(text);
            text.setText(flow.text());
            text.setStyleRanges(styles(look));
            for (int i = 0; i < flow.lines().size(); i++) {
                var line = flow.lines().get(i);
                text.setLineVerticalIndent(i, line.above() * STEP);
                text.setLineIndent(i, 1, line.depth() == 0 ? 0 : (line.depth() - 1) * INDENT + 4);
                text.setLineWrapIndent(i, 1, line.depth() * INDENT);
            }
            text.setTopIndex(0);
            text.setSelection(0);
        } finally {
            text.setRedraw(true);
        }
    }

    private StyleRange[] styles(Look look) {
        pictures.clear();
        var ranges = new ArrayList<StyleRange>();
        for (var span : flow.spans()) {
            var range = style(span, look);
            range.start = span.start();
            range.length = span.length();
            ranges.add(range);
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private StyleRange style(Flow.Span span, Look look) {
        var range = new StyleRange();
        switch (span.look()) {
            case TITLE -> range.font = look.headline();
            case HEADING -> range.font = look.strong();
            case STRONG -> range.fontStyle = SWT.BOLD;
            case EMPHASIS -> range.fontStyle = SWT.ITALIC;
            case QUIET -> range.foreground = look.quiet();
            case CODE -> {
                range.font = JFaceResources.getTextFont();
                range.background = look.hover();
            }
            case LINK -> {
                range.underline = true;
                range.underlineStyle = SWT.UNDERLINE_LINK;
                range.foreground = look.accent();
            }
            case PICTURE -> range.metrics = picture(span).map(this::metrics).orElse(new GlyphMetrics(0, 0, 0));
        }
        return range;
    }

    private Optional<Image> picture(Flow.Span span) {
        try {
            var image = resources.get(ImageDescriptor.createFromURL(place.resolve(span.target()).toURL()));
            pictures.put(span.start(), image);
            return Optional.of(image);
        } catch (MalformedURLException e) {
            return Optional.empty();
        }
    }

    private GlyphMetrics metrics(Image image) {
        var size = scaled(image);
        return new GlyphMetrics(size.y + 2 * STEP, 0, size.x);
    }

    private Point scaled(Image image) {
        var bounds = image.getBounds();
        int room = Math.clamp(width - 2L * MARGIN - 8, 64, Math.min(bounds.width, WIDEST_PICTURE));
        return new Point(room, bounds.height * room / bounds.width);
    }

    private void paint(PaintObjectEvent event) {
        var image = pictures.get(event.style.start);
        if (image != null) {
            var bounds = image.getBounds();
            var size = scaled(image);
            event.gc.setInterpolation(SWT.HIGH);
            event.gc.drawImage(image, 0, 0, bounds.width, bounds.height, event.x, event.y + event.ascent - size.y - STEP, size.x, size.y);
        }
    }

    private void resized() {
        if (!pictures.isEmpty() && text.getClientArea().width != width) {
            int top = text.getTopPixel();
            show(flow, place);
            text.setTopPixel(top);
        }
    }

    private Optional<Flow.Span> link(Event event) {
        int offset = text.getOffsetAtPoint(new Point(event.x, event.y));
        return flow.spans().stream().filter(span -> span.look() == Flow.Look.LINK && offset >= span.start() && offset < span.start() + span.length()).findFirst();
    }

    private void moved(Event event) {
        text.setCursor(text.getDisplay().getSystemCursor(link(event).isPresent() ? SWT.CURSOR_HAND : SWT.CURSOR_IBEAM));
    }

    private void mouseUp(Event event) {
        if (event.button == 1 && text.getSelectionCount() == 0) {
            link(event).map(Flow.Span::target).ifPresent(following);
        }
    }

    /** The targets of all links, in order. */
    public List<Flow.Span> links() {
        return flow.spans().stream().filter(span -> span.look() == Flow.Look.LINK).toList();
    }

    /** Selects a link, so that it is seen. */
    public void choose(Flow.Span link) {
        text.setSelection(link.start(), link.start() + link.length());
        text.showSelection();
    }

    /** The link that is selected. */
    public Optional<Flow.Span> chosen() {
        var selection = text.getSelection();
        return links().stream().filter(link -> link.start() == selection.x && link.start() + link.length() == selection.y).findFirst();
    }
}
