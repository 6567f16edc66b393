package org.adduce.timeline.ui.internal.view;

import java.util.Comparator;
import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;

/** Going through what stands in the picture without a mouse: down to the next in time, up to the one before, Enter opens it. */
final class TimelineKeys {

    private final TimelineContents contents;
    private final ElementSelection selection;

    TimelineKeys(FigureCanvas canvas, TimelineContents contents, ElementSelection selection) {
        this.contents = contents;
        this.selection = selection;
        canvas.addListener(SWT.KeyDown, this::pressed);
    }

    private void pressed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(1, event);
            case SWT.ARROW_UP -> step(-1, event);
            case SWT.CR, SWT.KEYPAD_CR -> selection.first().ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
            default -> { }
        }
    }

    private void step(int by, Event event) {
        var items = inTime();
        var chosen = selection.ids();
        int at = -1;
        for (int i = 0; i < items.size(); i++) {
            if (chosen.contains(items.get(i).id())) {
                at = i;
            }
        }
        int next = at < 0 ? by > 0 ? 0 : items.size() - 1 : at + by;
        if (next >= 0 && next < items.size()) {
            contents.dossier().flatMap(dossier -> dossier.find(items.get(next).id())).ifPresent(element -> selection.setSelection(new StructuredSelection(element)));
        }
        event.doit = false;
    }

    /** What can be seen one by one, from left to right and from top to bottom. */
    private List<Item> inTime() {
        var scene = contents.scene();
        return contents.visible().stream().sorted(Comparator.comparingDouble((Item item) -> scene.of(item.id()).stream().map(Shape::bounds)
                .mapToDouble(box -> box.x()).min().orElse(0)).thenComparingDouble(item -> scene.of(item.id()).stream().map(Shape::bounds)
                .mapToDouble(box -> box.y()).min().orElse(0)).thenComparing(Item::id)).toList();
    }
}
