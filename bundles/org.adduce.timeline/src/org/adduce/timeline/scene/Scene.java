package org.adduce.timeline.scene;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The picture: layers of shapes from back to front and where its parts lie. It changes never and may be painted on one
 * thread while the next is made on another.
 *
 * @since 1.0
 */
public final class Scene {

    private final Frame frame;
    private final List<Layer> layers;
    private final Optional<Layer> attention;

    // made when first asked for; threads that race here at worst make them twice
    private HitGrid grid;
    private Map<UUID, List<Shape>> byId;

    /**
     * A picture.
     *
     * @param frame where its parts lie
     * @param layers from back to front
     * @param attention what is drawn over them for what is selected and pointed at
     */
    public Scene(Frame frame, List<Layer> layers, Optional<Layer> attention) {
        this.frame = frame;
        this.layers = List.copyOf(layers);
        this.attention = attention;
    }

    /** The same picture with something else selected or pointed at; what was found out about it is kept. */
    public Scene with(Optional<Layer> other) {
        var scene = new Scene(frame, layers, other);
        scene.grid = grid;
        scene.byId = byId;
        return scene;
    }

    /** Where the parts lie. */
    public Frame frame() {
        return frame;
    }

    /** The layers from back to front, the last of them what is drawn for what is selected and pointed at. */
    public List<Layer> layers() {
        var all = new ArrayList<>(layers);
        attention.ifPresent(all::add);
        return all;
    }

    /** All shapes from back to front. */
    public Stream<Shape> shapes() {
        return layers().stream().flatMap(layer -> layer.shapes().stream());
    }

    /** The shapes that stand for an element, words among them; none if it is not visible. */
    public List<Shape> of(UUID id) {
        var shapes = new ArrayList<>(standing(id));
        // crowds are searched, not sorted in: there may be a hundred thousand things in them, of which few are asked for
        for (var layer : layers) {
            for (var shape : layer.shapes()) {
                if (shape instanceof Density density && density.holds(id)) {
                    shapes.add(density);
                }
            }
        }
        return shapes;
    }

    /** The same, but for the crowds that it is one of: of these there may be many to look through. */
    public List<Shape> standing(UUID id) {
        return Collections.unmodifiableList(byId().getOrDefault(id, List.of()));
    }

    /** What lies at a point; none beside the plot, the names, the axis, the overview and the shelf. */
    public Optional<Hit> at(double x, double y) {
        var known = grid;
        if (known == null) {
            known = new HitGrid(frame, layers);
            grid = known;
        }
        return known.at(x, y);
    }

    private Map<UUID, List<Shape>> byId() {
        var known = byId;
        if (known == null) {
            var found = new HashMap<UUID, List<Shape>>();
            for (var layer : layers) {
                layer.shapes().stream().filter(shape -> !(shape instanceof Density)).forEach(shape -> put(found, shape));
            }
            byId = found;
            known = found;
        }
        return known;
    }

    private static void put(Map<UUID, List<Shape>> found, Shape shape) {
        shape.items().forEach(item -> found.computeIfAbsent(item.id(), id -> new ArrayList<>(2)).add(shape));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scene scene && frame.equals(scene.frame) && layers.equals(scene.layers) && attention.equals(scene.attention);
    }

    @Override
    public int hashCode() {
        return frame.hashCode();
    }
}
