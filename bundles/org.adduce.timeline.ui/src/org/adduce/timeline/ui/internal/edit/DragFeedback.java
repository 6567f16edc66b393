package org.adduce.timeline.ui.internal.edit;

import java.util.Optional;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;
import org.adduce.timeline.scene.Part;
import org.eclipse.draw2d.ColorConstants;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.CompoundBorder;
import org.eclipse.draw2d.RectangleFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.SWT;

/** Shows while an item is dragged where it would stand and what its time would be, in words. */
final class DragFeedback {

    private static final int BESIDE = 16;
    private static final int MARGIN = 4;

    private final ItemEditPart item;
    private final RectangleFigure ghost = new RectangleFigure();
    private final Label words = new Label();
    private final IFigure layer;

    DragFeedback(ItemEditPart item) {
        this.item = item;
        layer = LayerManager.Helper.find(item).getLayer(LayerConstants.FEEDBACK_LAYER);
        ghost.setFill(false);
        ghost.setLineStyle(SWT.LINE_DASH);
        ghost.setForegroundColor(ColorConstants.menuBackgroundSelected);
        words.setOpaque(true);
        words.setBackgroundColor(ColorConstants.tooltipBackground);
        words.setForegroundColor(ColorConstants.tooltipForeground);
        words.setBorder(new CompoundBorder(new LineBorder(ColorConstants.menuBackgroundSelected), new MarginBorder(MARGIN)));
        layer.add(ghost);
        layer.add(words);
    }

    void show(Point pointer, int by, Part part, Optional<When> proposed) {
        ghost.setBounds(shifted(item.getFigure().getBounds().getCopy(), by, pointer, part));
        ghost.setVisible(proposed.isPresent());
        words.setText(proposed.map(when -> WhenPhrase.english().of(when)).orElse(Messages.DragFeedback_same));
        var size = words.getPreferredSize();
        words.setBounds(new Rectangle(pointer.x + BESIDE, pointer.y + BESIDE, size.width, size.height));
    }

    private static Rectangle shifted(Rectangle box, int by, Point pointer, Part part) {
        return switch (part) {
            case START -> new Rectangle(box.x + by, box.y, Math.max(1, box.width - by), box.height);
            case END -> new Rectangle(box.x, box.y, Math.max(1, box.width + by), box.height);
            case SHELF -> new Rectangle(pointer.x - MARGIN, pointer.y - MARGIN, 2 * MARGIN, 2 * MARGIN);
            default -> box.translate(by, 0);
        };
    }

    void erase() {
        layer.remove(ghost);
        layer.remove(words);
    }
}
