package org.adduce.timeline.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Item;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.Size;
import org.adduce.timeline.Timeline;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.scale.TimeRange;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Mark;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.swt.widgets.Display;

/** What the timeline shows now: a dossier's model, the view of it, and the scene they make. On the UI thread. */
public final class TimelineContents {

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Supplier<Timeline> timelines;
    private Timeline timeline;
    private Optional<Drawing> coming = Optional.empty();
    private OpenDossier dossier;
    private TimelineModel model;
    private View view;
    private Scene scene;
    private boolean isRefreshing;

    /**
     * Shows nothing yet.
     *
     * @param timelines what makes pictures, one for each thread; called on any
     */
    public TimelineContents(Supplier<Timeline> timelines, TimelineModel empty, View view) {
        this.timelines = timelines;
        this.timeline = timelines.get();
        this.model = empty;
        this.view = view;
        this.scene = timeline.build(empty, view);
    }

    /**
     * Shows another dossier, or the same after a change; keeps the visible time where there was something to be seen. A large one
     * is shown as it was until it is laid out anew.
     */
    public void show(OpenDossier shown, TimelineModel made) {
        show(shown, made, view.lanes());
    }

    /** The same in other lanes. */
    public void show(OpenDossier shown, TimelineModel made, Lanes lanes) {
        view = view.by(lanes);
        coming = Optional.empty();
        if (Drawing.isQuick(made)) {
            adopt(shown, made);
            rebuild();
        } else {
            draw(shown, made);
        }
    }

    private void draw(OpenDossier shown, TimelineModel made) {
        var drawing = new Drawing(shown, made, viewOf(shown, made));
        coming = Optional.of(drawing);
        drawing.begin(timelines, Display.getCurrent(), drawn -> take(drawing, drawn));
    }

    private void adopt(OpenDossier shown, TimelineModel made) {
        view = viewOf(shown, made);
        dossier = shown;
        model = made;
    }

    private View viewOf(OpenDossier shown, TimelineModel made) {
        var hinting = view.furnished(view.furniture().hinting(true));
        boolean isFitting = shown != dossier || model.fit().isEmpty() && isToFit(made);
        return hinting.showing(isFitting ? fitted(made) : new Sight(made, view.range()).of(dated(made)));
    }

    /** What is selected and has another time than before. */
    private List<UUID> dated(TimelineModel made) {
        return view.attention().selected().stream().filter(id -> !made.find(id).map(Item::time).equals(model.find(id).map(Item::time))).toList();
    }

    /** Whether what came first is brought into view. One thing that was dated in view stays where it was put. */
    private boolean isToFit(TimelineModel made) {
        return made.dated().limit(2).count() > 1 || !isInView(fitted(made));
    }

    /** What was looked at in another way meanwhile is drawn so at once: all that takes long is known now. */
    private void take(Drawing drawing, Drawing.Drawn drawn) {
        if (coming.filter(drawing::equals).isEmpty()) {
            return;
        }
        coming = Optional.empty();
        timeline = drawn.timeline();
        adopt(drawing.dossier(), drawing.model());
        if (view.equals(drawing.view().attending(view.attention()))) {
            scene = timeline.attend(drawn.scene(), model, view.attention());
            tell();
        } else {
            rebuild();
        }
    }

    /** Shows nothing, and says nothing of it: no dossier is open, or one is still being read. */
    public void clear(TimelineModel empty) {
        coming = Optional.empty();
        dossier = null;
        model = empty;
        view = view.furnished(view.furniture().hinting(false));
        rebuild();
    }

    /** Looks at the same in another way; what is being laid out in other lanes takes it in when it comes. */
    public void look(View other) {
        if (!other.equals(view)) {
            boolean isQuick = Drawing.isQuick(wantedModel()) || Drawing.isQuick(view, other);
            view = other;
            if (isQuick && coming.filter(drawing -> drawing.model() == model).isEmpty()) {
                rebuild();
            } else if (!isQuick) {
                draw(wanted().orElse(dossier), wantedModel());
            }
        }
    }

    /** The whole of time that anything is dated in. */
    public void fit() {
        look(view.showing(fitted(model)));
    }

    private boolean isInView(TimeRange range) {
        return view.range().contains(range.from()) && view.range().contains(range.to());
    }

    private TimeRange fitted(TimelineModel made) {
        return made.fit().map(fit -> fit.range()).orElse(view.range());
    }

    /** Zooms around a place; a factor above 1 shows more time. */
    public void zoom(double x, double factor) {
        look(view.showing(scene.frame().scale().zoomedAt(x, factor).range()));
    }

    /** Zooms around what is selected where that is seen, else around the middle. */
    public void zoom(double factor) {
        look(view.showing(view.range().zoomed(new Sight(model, view.range()).held(view.attention().selected()), factor)));
    }

    /** Moves the picture to the right by so many pixels. */
    public void pan(double pixels) {
        look(view.showing(scene.frame().scale().panned(pixels).range()));
    }

    /** Gives undated things as many rows as they need, or one. */
    public void openShelf(boolean isOpen) {
        look(view.folded(view.folding().shelf(isOpen)));
    }

    /** Fits the picture to the room there is. */
    public void resize(Size size) {
        look(view.sized(size));
    }

    /** Draws something as selected. */
    public void select(Set<UUID> elements) {
        attend(view.attention().selecting(elements));
    }

    /** Draws something as selected that was selected elsewhere, and looks where it is if nothing of it is seen. */
    public void reveal(Set<UUID> elements) {
        select(elements);
        look(view.showing(new Sight(model, view.range()).of(elements)));
    }

    /** Draws something as pointed at. */
    public void hover(Optional<UUID> element) {
        attend(view.attention().hovering(element));
    }

    private void attend(Attention attention) {
        if (!attention.equals(view.attention())) {
            view = view.attending(attention);
            scene = timeline.attend(scene, model, attention);
            tell();
        }
    }

    private void rebuild() {
        scene = timeline.build(model, view);
        tell();
    }

    private void tell() {
        boolean outer = isRefreshing;
        isRefreshing = true;
        try {
            listeners.forEach(Runnable::run);
        } finally {
            isRefreshing = outer;
        }
    }

    /** Whether parts come and go at the moment because the picture changes, and not because somebody did something to them. */
    public boolean isRefreshing() {
        return isRefreshing;
    }

    /** The dossier that is shown, or will be as soon as it is laid out. */
    public Optional<OpenDossier> wanted() {
        return coming.map(Drawing::dossier).or(this::dossier);
    }

    /** What it has to show, or will have. */
    public TimelineModel wantedModel() {
        return coming.map(Drawing::model).orElse(model);
    }

    /** The dossier that is shown. */
    public Optional<OpenDossier> dossier() {
        return Optional.ofNullable(dossier);
    }

    /** What it has to show. */
    public TimelineModel model() {
        return model;
    }

    /** How it is looked at. */
    public View view() {
        return view;
    }

    /** The picture. */
    public Scene scene() {
        return scene;
    }

    /** The things that stand in the picture one by one, in the order of painting. */
    public List<Item> visible() {
        return scene.shapes().filter(TimelineContents::isSingle).flatMap(shape -> shape.items().stream()).distinct().toList();
    }

    private static boolean isSingle(Shape shape) {
        return shape instanceof Mark || shape instanceof Span || shape instanceof Band;
    }

    /** Runs {@code listener} after each change of the picture, in the order listeners were added. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Runs {@code listener} no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
