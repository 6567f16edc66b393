package org.adduce.timeline.ui.internal.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Item;
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

/** What the timeline shows now: a dossier's model, the view of it, and the scene they make. On the UI thread. */
public final class TimelineContents {

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private final Timeline timeline;
    private OpenDossier dossier;
    private TimelineModel model;
    private View view;
    private Scene scene;
    private boolean isRefreshing;

    /** Shows nothing yet. */
    public TimelineContents(Timeline timeline, TimelineModel empty, View view) {
        this.timeline = timeline;
        this.model = empty;
        this.view = view;
        this.scene = timeline.build(empty, view);
    }

    /** Shows another dossier, or the same after a change; keeps the visible time where there was something to be seen. */
    public void show(OpenDossier shown, TimelineModel made) {
        boolean isOther = shown != dossier;
        boolean wasEmpty = model.fit().isEmpty();
        dossier = shown;
        model = made;
        if (isOther || wasEmpty && !isInView(fitted())) {
            view = view.showing(fitted());
        }
        hint(true);
        rebuild();
    }

    /** Shows nothing, and says nothing of it: no dossier is open, or one is still being read. */
    public void clear(TimelineModel empty) {
        dossier = null;
        model = empty;
        hint(false);
        rebuild();
    }

    private void hint(boolean isHinting) {
        view = view.furnished(view.furniture().hinting(isHinting));
    }

    /** Looks at the same in another way. */
    public void look(View other) {
        if (!other.equals(view)) {
            view = other;
            rebuild();
        }
    }

    /** The whole of time that anything is dated in. */
    public void fit() {
        look(view.showing(fitted()));
    }

    private boolean isInView(TimeRange range) {
        return view.range().contains(range.from()) && view.range().contains(range.to());
    }

    private TimeRange fitted() {
        return model.fit().map(fit -> fit.range()).orElse(view.range());
    }

    /** Zooms around a place; a factor above 1 shows more time. */
    public void zoom(double x, double factor) {
        look(view.showing(scene.frame().scale().zoomedAt(x, factor).range()));
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
