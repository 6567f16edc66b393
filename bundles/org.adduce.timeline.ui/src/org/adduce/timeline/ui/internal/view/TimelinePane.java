package org.adduce.timeline.ui.internal.view;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.timeline.ui.internal.edit.TimelineParts;
import org.adduce.timeline.ui.internal.paint.GcMetrics;
import org.adduce.timeline.ui.internal.paint.SceneFonts;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.editparts.ScalableRootEditPart;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The canvas with the timeline on it: as wide as there is room, scrolled downwards where there are more lanes. */
final class TimelinePane {

    /** A model of nothing. */
    static final Supplier<TimelineModel> EMPTY = () -> new TimelineModel(Locale.getDefault(), List.of(), Map.of());

    private static final long YEAR = 31_556_952_000L;

    private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
    private final TimelineContents contents;

    TimelinePane(Composite parent) {
        var canvas = (FigureCanvas) viewer.createControl(parent);
        canvas.setHorizontalScrollBarVisibility(FigureCanvas.NEVER);
        canvas.setVerticalScrollBarVisibility(FigureCanvas.AUTOMATIC);
        canvas.setData("org.adduce.id", "timeline.canvas");
        var fonts = new SceneFonts(canvas.getDisplay(), parent.getFont());
        var metrics = new GcMetrics(canvas.getDisplay(), fonts);
        var palette = Inks.palette(canvas.getDisplay());
        canvas.setBackground(Inks.background(palette));
        long now = System.currentTimeMillis();
        contents = new TimelineContents(() -> new Timeline(metrics), EMPTY.get(),
                View.of(TimeRange.of(now - YEAR, now + YEAR), new Size(600, 300)).furnished(View.Furniture.ALL.at(now).hinting(false)));
        viewer.setRootEditPart(new ScalableRootEditPart());
        viewer.setEditPartFactory(new TimelineParts(palette, fonts));
        EditDomain domain = new DefaultEditDomain(null);
        domain.addViewer(viewer);
        viewer.setContents(contents);
        new TimelineGestures(canvas, contents);
        new SpokenSelection(canvas, contents);
        canvas.addListener(SWT.Resize, event -> resized(canvas));
        canvas.addListener(SWT.Dispose, event -> {
            metrics.dispose();
            fonts.dispose();
        });
    }

    private void resized(FigureCanvas canvas) {
        var room = canvas.getClientArea();
        if (room.width > 0 && room.height > 0) {
            contents.resize(new Size(room.width, room.height));
        }
    }

    ScrollingGraphicalViewer viewer() {
        return viewer;
    }

    TimelineContents contents() {
        return contents;
    }

    FigureCanvas control() {
        return (FigureCanvas) viewer.getControl();
    }
}
