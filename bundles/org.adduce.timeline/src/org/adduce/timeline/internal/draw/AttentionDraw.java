package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.timeline.Attention;
import org.adduce.timeline.Item;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Curve;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Layer;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;

/**
 * Draws over a picture what is selected and pointed at: a halo around it, halos around what belongs to it, and threads
 * between them.
 */
public final class AttentionDraw {

    /** So many threads hide what they lead to: then there are none. */
    private static final int MOST_THREADS = 200;
    private static final double HALO = 3;
    /** The least width of a stretch of a crowd. */
    private static final double LEAST = 4;

    private final Scene scene;
    private final TimelineModel model;
    private final Map<UUID, List<Box>> crowded;
    private final List<Shape> shapes = new ArrayList<>();
    private final Halos halos = new Halos();

    private AttentionDraw(Scene scene, TimelineModel model, Set<UUID> wanted) {
        this.scene = scene;
        this.model = model;
        crowded = crowded(scene, wanted);
    }

    /** Where things lie in crowds, looked for once for all of them: there may be a hundred thousand things in these. */
    private static Map<UUID, List<Box>> crowded(Scene scene, Set<UUID> wanted) {
        var found = new HashMap<UUID, List<Box>>();
        scene.layers().stream().flatMap(layer -> layer.shapes().stream()).filter(Density.class::isInstance).map(Density.class::cast)
                .forEach(crowd -> crowd.items().stream().filter(item -> wanted.contains(item.id()))
                        .forEach(item -> found.computeIfAbsent(item.id(), id -> new ArrayList<>()).add(stretch(scene, crowd.bounds(), item))));
        return found;
    }

    /** The layer for what is selected and pointed at; none if that is not in the picture. */
    public static Optional<Layer> of(Scene scene, TimelineModel model, Attention attention) {
        if (attention.equals(Attention.NONE)) {
            return Optional.empty();
        }
        var centre = new LinkedHashSet<UUID>();
        attention.selected().stream().sorted().forEach(centre::add);
        attention.hovered().ifPresent(centre::add);
        var related = new LinkedHashSet<UUID>();
        centre.forEach(id -> related.addAll(model.related(id)));
        var draw = new AttentionDraw(scene, model, Stream.concat(centre.stream(), related.stream()).collect(Collectors.toSet()));
        centre.forEach(draw::threads);
        if (draw.shapes.size() >= MOST_THREADS) {
            draw.shapes.clear();
        }
        related.stream().filter(id -> !centre.contains(id)).forEach(id -> draw.halo(id, Role.HALO_RELATED));
        attention.hovered().filter(id -> !attention.selected().contains(id)).ifPresent(id -> draw.halo(id, Role.HALO_HOVER));
        attention.selected().stream().sorted().forEach(id -> draw.halo(id, Role.HALO_SELECTED));
        draw.shapes.addAll(draw.halos.shapes());
        return draw.shapes.isEmpty() ? Optional.empty() : Optional.of(new Layer("attention", draw.shapes));
    }

    private void halo(UUID id, Role role) {
        for (var body : bodies(id)) {
            halos.add(role, body.grown(HALO));
        }
    }

    private void threads(UUID id) {
        for (var from : bodies(id)) {
            for (var other : model.related(id)) {
                for (var to : bodies(other)) {
                    if (shapes.size() < MOST_THREADS) {
                        thread(id, from, other, to);
                    }
                }
            }
        }
    }

    private void thread(UUID one, Box from, UUID other, Box to) {
        boolean isDown = from.centreY() <= to.centreY();
        double toX = to.width() > 40 ? Math.clamp(from.centreX(), to.x() + 12, to.right() - 12) : to.centreX();
        double fromX = from.width() > 40 ? Math.clamp(to.centreX(), from.x() + 12, from.right() - 12) : from.centreX();
        shapes.add(new Curve(Role.THREAD, one, other, fromX, isDown ? from.bottom() : from.y(), toX, isDown ? to.y() : to.bottom()));
    }

    /** Where what stands for an element lies, without its words, the lines under it, and the mark on a plate of its own. */
    private List<Box> bodies(UUID id) {
        var standing = scene.standing(id).stream().filter(shape -> !(shape instanceof Label) && !(shape instanceof Span span && span.isLine()))
                .map(Shape::bounds);
        var all = Stream.concat(standing, crowded.getOrDefault(id, List.of()).stream()).distinct().toList();
        return all.stream().filter(body -> all.stream().noneMatch(other -> other != body && holds(other, body))).toList();
    }

    private static boolean holds(Box outer, Box inner) {
        return outer.contains(inner.x(), inner.y()) && outer.contains(inner.right(), inner.bottom());
    }

    /** Of a crowd only that stretch which is the element's own. */
    private static Box stretch(Scene scene, Box crowd, Item item) {
        var scale = scene.frame().scale();
        return item.time().map(time -> {
            double from = time.start() == Long.MIN_VALUE ? crowd.x() : Math.clamp(scale.x(time.start()), crowd.x(), crowd.right() - LEAST);
            double to = time.end() == Long.MAX_VALUE ? crowd.right() : Math.clamp(scale.x(time.end()), from + LEAST, crowd.right());
            return new Box(from, crowd.y(), to - from, crowd.height());
        }).orElse(crowd);
    }
}
