package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.timeline.Item;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Label;
import org.adduce.timeline.scene.Layer;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/** What shapes are put on, layer by layer, and what words are measured with. */
final class Sheet {

    private static final String ELLIPSIS = "\u2026";

    private final TextMetrics metrics;
    private final Map<String, List<Shape>> layers = new LinkedHashMap<>();
    private List<Shape> current;

    Sheet(TextMetrics metrics) {
        this.metrics = metrics;
        layer("background");
    }

    /** What is added from now on lies in this layer. */
    void layer(String name) {
        current = layers.computeIfAbsent(name, n -> new ArrayList<>());
    }

    void add(Shape shape) {
        current.add(shape);
    }

    List<Layer> layers() {
        return layers.entrySet().stream().filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Layer(entry.getKey(), entry.getValue())).toList();
    }

    double width(String text, TextStyle style) {
        return metrics.width(text, style);
    }

    /** Words whose letters are in the middle of a height, shortened to fit a width; returns where they end. */
    double text(String text, TextStyle style, Role role, double x, double middle, double most) {
        return text(text, style, role, x, middle, most, Optional.empty());
    }

    /** The same, naming an item. */
    double text(String text, TextStyle style, Role role, double x, double middle, double most, Optional<Item> item) {
        var shown = shortened(text, style, most);
        if (shown.isEmpty()) {
            return x;
        }
        double width = width(shown, style);
        // capital letters are about 0.73 of the font high: they look centred, whatever hangs below
        double baseline = middle + style.size() * 0.36;
        var bounds = new Box(x, baseline - metrics.ascent(style), width, metrics.ascent(style) + metrics.descent(style));
        add(new Label(item, role, style, shown, x, baseline, bounds, text));
        return x + width;
    }

    /** As much of a text as fits, with an ellipsis if not all does; nothing if not even a letter fits. */
    private String shortened(String text, TextStyle style, double most) {
        if (width(text, style) <= most) {
            return text;
        }
        double room = most - width(ELLIPSIS, style);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (width(text.substring(0, middle), style) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low > 0 && Character.isHighSurrogate(text.charAt(low - 1))) {
            low--;
        }
        var head = text.substring(0, low).stripTrailing();
        return head.isEmpty() ? "" : head + ELLIPSIS;
    }
}
