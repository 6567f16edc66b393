package org.adduce.timeline.ui.internal.edit;

import java.util.List;
import org.adduce.timeline.Item;
import org.adduce.timeline.paint.Palette;
import org.adduce.timeline.scene.Hit;
import org.adduce.timeline.scene.Part;
import org.adduce.timeline.ui.internal.paint.SceneFonts;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.DragTracker;
import org.eclipse.gef.Request;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.gef.requests.LocationRequest;

/** The whole timeline: its figure paints the scene, its children are the things that stand in it one by one. */
final class TimelineEditPart extends AbstractGraphicalEditPart {

    private final Palette palette;
    private final SceneFonts fonts;
    private final Runnable refreshing = this::refresh;

    TimelineEditPart(TimelineContents contents, Palette palette, SceneFonts fonts) {
        this.palette = palette;
        this.fonts = fonts;
        setModel(contents);
    }

    TimelineContents contents() {
        return (TimelineContents) getModel();
    }

    @Override
    protected IFigure createFigure() {
        return new TimelineFigure(palette, fonts);
    }

    @Override
    protected void createEditPolicies() {
        // Nothing is created or laid out here by hand: time is changed by the items' own policy.
    }

    @Override
    public void activate() {
        super.activate();
        contents().addListener(refreshing);
    }

    @Override
    public void deactivate() {
        contents().removeListener(refreshing);
        ((TimelineFigure) getFigure()).dispose();
        super.deactivate();
    }

    @Override
    protected List<Item> getModelChildren() {
        return contents().visible();
    }

    @Override
    protected void refreshVisuals() {
        ((TimelineFigure) getFigure()).show(contents().scene());
        getChildren().forEach(child -> ((ItemEditPart) child).refresh());
    }

    /** What lies at a place of the picture. */
    Part partAt(Point place) {
        return contents().scene().at(place.x, place.y).map(Hit::part).orElse(Part.PLOT);
    }

    @Override
    public DragTracker getDragTracker(Request request) {
        return request instanceof LocationRequest located ? tracker(located.getLocation()) : new PanTracker(this, Part.PLOT);
    }

    private DragTracker tracker(Point location) {
        var place = location.getCopy();
        getFigure().translateToRelative(place);
        var hit = contents().scene().at(place.x, place.y);
        if (hit.isPresent() && (hit.get().part() == Part.STACK || hit.get().part() == Part.CROWD)) {
            return new CrowdTracker(this, hit.get());
        }
        if (hit.isPresent() && hit.get().part() == Part.SHELF_TOGGLE) {
            return new ShelfTracker(this);
        }
        return new PanTracker(this, hit.map(Hit::part).orElse(Part.PLOT));
    }
}
