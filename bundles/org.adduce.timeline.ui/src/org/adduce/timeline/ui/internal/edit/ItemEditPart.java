package org.adduce.timeline.ui.internal.edit;

import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.timeline.Item;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Hit;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Part;
import org.adduce.timeline.scene.Span;
import org.adduce.ui.desk.ElementOpener;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;
import org.eclipse.ui.PlatformUI;

/** A thing that stands in the picture by itself: it can be selected, opened, and moved in time. */
public final class ItemEditPart extends AbstractGraphicalEditPart {

    ItemEditPart(Item item) {
        setModel(item);
    }

    /** What it stands for. */
    public Item item() {
        return (Item) getModel();
    }

    /** The element it stands for, if it is still there. */
    public Optional<Element> element() {
        return timeline().contents().dossier().flatMap(dossier -> dossier.find(item().id()));
    }

    TimelineEditPart timeline() {
        return (TimelineEditPart) getParent();
    }

    @Override
    protected IFigure createFigure() {
        return new ItemFigure();
    }

    @Override
    protected void createEditPolicies() {
        installEditPolicy(TimePolicy.ROLE, new TimePolicy());
    }

    @Override
    protected void refreshVisuals() {
        var box = timeline().contents().scene().standing(item().id()).stream()
                .filter(shape -> shape instanceof Mark || shape instanceof Span || shape instanceof Band)
                .map(shape -> shape.bounds()).reduce(ItemEditPart::union);
        box.ifPresent(bounds -> ((ItemFigure) getFigure()).cover(rectangle(bounds)));
    }

    private static Box union(Box one, Box other) {
        double x = Math.min(one.x(), other.x());
        double y = Math.min(one.y(), other.y());
        return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
    }

    private static Rectangle rectangle(Box box) {
        return new Rectangle((int) box.x(), (int) box.y(), (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return new TimeDragTracker(this, request instanceof LocationRequest located ? part(located.getLocation()) : Part.BODY);
    }

    private Part part(Point location) {
        var place = location.getCopy();
        timeline().getFigure().translateToRelative(place);
        return timeline().contents().scene().at(place.x, place.y).map(Hit::part).orElse(Part.BODY);
    }

    @Override
    public void performRequest(Request request) {
        if (RequestConstants.REQ_OPEN.equals(request.getType())) {
            element().ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
        }
    }
}
