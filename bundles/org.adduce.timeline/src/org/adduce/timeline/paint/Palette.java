package org.adduce.timeline.paint;

import static java.util.Map.entry;

import java.util.EnumMap;
import java.util.Map;
import org.adduce.timeline.scene.Density;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Shape;
import org.adduce.timeline.scene.Span;

/**
 * A colour for each role. Words have a contrast of at least 4.5 to 1 with what they stand on, marks of at least 3 to 1; and
 * what colours tell apart, forms tell apart too.
 *
 * @since 1.0
 */
public final class Palette {

    private static final int OPAQUE = 0xff000000;
    private static final int SOFT = 0x90000000;
    private static final int RGB = 0xffffff;

    private final Map<Role, Ink> inks;

    private Palette(Map<Role, Ink> inks) {
        this.inks = new EnumMap<>(inks);
    }

    /** Dark on light. */
    public static Palette light() {
        return new Palette(Map.ofEntries(
                area(Role.BACKGROUND, 0xfdfdfc), text(Role.TITLE, 0x1f2328), text(Role.LEGEND, 0x5c636b), text(Role.CAPTION, 0x5c636b),
                text(Role.LANE_LABEL, 0x24292e), text(Role.LANE_LABEL_QUIET, 0x686f77),
                line(Role.LANE_RULE, 0xe9e9e6, 1), line(Role.SECTION_RULE, 0xd5d5d0, 1),
                area(Role.AXIS_BAND, 0xf2f2ee), line(Role.TICK, 0xb9bab4, 1), line(Role.TICK_SMALL, 0xcbccc6, 1),
                line(Role.GRID, 0xededea, 1), line(Role.GRID_STRONG, 0xe0e0da, 1),
                text(Role.AXIS_LABEL, 0x4a5058), text(Role.AXIS_CONTEXT, 0x24292e), entry(Role.NOW, new Ink(OPAQUE | 0xb03a0a, 0x80c2410c, 1)),
                mark(Role.SAID_ASSERTS, 0x1d62a3), mark(Role.SAID_DENIES, 0xb3361b), mark(Role.SAID_DOUBTS, 0x8a5a00),
                mark(Role.SAID_ASKS, 0x7a3fa0), mark(Role.SAID_CONCEDES, 0x2c7042), mark(Role.SAID_RETRACTS, 0x9c2f60),
                mark(Role.SAID_RELAYS, 0x4d6070), mark(Role.SAID_VOICE, 0x8b939b), line(Role.WHISKER, 0x9aa2aa, 1),
                text(Role.SAID_LABEL, 0x5c636b),
                bar(Role.ABOUT_FACT, 0xd3e2f0, 0x6d97bd), bar(Role.ABOUT_FORECAST, 0xf1ecf7, 0x9a82bd),
                bar(Role.ABOUT_CAUSAL, 0xd8ebe3, 0x6ba28c), bar(Role.ABOUT_POLICY, 0xf6e7cf, 0xbf9350),
                bar(Role.ABOUT_VALUE, 0xf7dfe1, 0xc58089), bar(Role.ABOUT_DEFINITION, 0xe6e6e3, 0x93948d),
                text(Role.ABOUT_LABEL, 0x24292e), text(Role.ABOUT_CHANCE, 0x5a3a8a),
                mark(Role.EVENT_HAPPENED, 0x24292e), mark(Role.EVENT_PLANNED, 0x24292e), mark(Role.EVENT_ALLEGED, 0x8a5a00),
                mark(Role.EVENT_REFUTED, 0xb3361b), line(Role.EVENT_DURATION, 0x878d94, 1), text(Role.EVENT_LABEL, 0x24292e),
                mark(Role.TINT_1, 0x1d62a3), mark(Role.TINT_2, 0xb3361b), mark(Role.TINT_3, 0x2c7042),
                mark(Role.TINT_4, 0x8a5a00), mark(Role.TINT_5, 0x7a3fa0), mark(Role.TINT_6, 0x0f6b75),
                mark(Role.TINT_7, 0x9c2f60), mark(Role.TINT_8, 0x5f6b1a), mark(Role.TINT_REST, 0x6b727a),
                bar(Role.WASH_1, 0xd3e2f0, 0x6d97bd), bar(Role.WASH_2, 0xf6dcd5, 0xc77f6c), bar(Role.WASH_3, 0xd8ebdd, 0x6ba27d),
                bar(Role.WASH_4, 0xf6e7cf, 0xbf9350), bar(Role.WASH_5, 0xe9dff1, 0x9a82bd), bar(Role.WASH_6, 0xd2eaec, 0x5b9ca4),
                bar(Role.WASH_7, 0xf5dce7, 0xc07a9c), bar(Role.WASH_8, 0xe9ebd0, 0x9aa257), bar(Role.WASH_REST, 0xe6e6e3, 0x93948d),
                bar(Role.STACK, 0xe4e9ee, 0x8493a1), text(Role.STACK_COUNT, 0x24292e),
                area(Role.DENSITY_SAID, 0x8fadc9), area(Role.DENSITY_ABOUT, 0xb8cadb), area(Role.DENSITY_EVENTS, 0x9aa1a8),
                area(Role.OVERVIEW_BAND, 0xf2f2ee), area(Role.OVERVIEW_DENSITY, 0xb0bac4),
                bar(Role.OVERVIEW_WINDOW, 0xfdfdfc, 0x5b87b0), text(Role.OVERVIEW_LABEL, 0x4a5058),
                bar(Role.SHELF_CHIP, 0xf2f2ee, 0xd0d1cb), text(Role.SHELF_LABEL, 0x4a5058),
                entry(Role.THREAD, new Ink(0, 0xb3c2410c, 1.5)),
                entry(Role.HALO_SELECTED, new Ink(0, OPAQUE | 0xc2410c, 2)),
                entry(Role.HALO_RELATED, new Ink(0, 0xb3c2410c, 1.5)),
                entry(Role.HALO_HOVER, new Ink(0, 0x9924292e, 1.5)),
                text(Role.EMPTY_TITLE, 0x4a5058), text(Role.EMPTY_HINT, 0x686f77)));
    }

    /** Light on dark. */
    public static Palette dark() {
        return new Palette(Map.ofEntries(
                area(Role.BACKGROUND, 0x1e2124), text(Role.TITLE, 0xeceef0), text(Role.LEGEND, 0x9da5ad), text(Role.CAPTION, 0x9da5ad),
                text(Role.LANE_LABEL, 0xdfe2e5), text(Role.LANE_LABEL_QUIET, 0x949ca4),
                line(Role.LANE_RULE, 0x2c3034, 1), line(Role.SECTION_RULE, 0x3b4046, 1),
                area(Role.AXIS_BAND, 0x282c30), line(Role.TICK, 0x565d65, 1), line(Role.TICK_SMALL, 0x454b52, 1),
                line(Role.GRID, 0x25292c, 1), line(Role.GRID_STRONG, 0x33383d, 1),
                text(Role.AXIS_LABEL, 0xb4bac0), text(Role.AXIS_CONTEXT, 0xeceef0), entry(Role.NOW, new Ink(OPAQUE | 0xf08c5a, 0x80f08c5a, 1)),
                mark(Role.SAID_ASSERTS, 0x6aaeea), mark(Role.SAID_DENIES, 0xf0836a), mark(Role.SAID_DOUBTS, 0xdcab4c),
                mark(Role.SAID_ASKS, 0xbf93e0), mark(Role.SAID_CONCEDES, 0x74c08c), mark(Role.SAID_RETRACTS, 0xe383ad),
                mark(Role.SAID_RELAYS, 0xa3b4c3), mark(Role.SAID_VOICE, 0x7f878f), line(Role.WHISKER, 0x6d757d, 1),
                text(Role.SAID_LABEL, 0x9da5ad),
                bar(Role.ABOUT_FACT, 0x24405a, 0x5486b3), bar(Role.ABOUT_FORECAST, 0x332b42, 0x8871ad),
                bar(Role.ABOUT_CAUSAL, 0x22443a, 0x55917b), bar(Role.ABOUT_POLICY, 0x4a3a1e, 0xa8813f),
                bar(Role.ABOUT_VALUE, 0x4c2c31, 0xb06a74), bar(Role.ABOUT_DEFINITION, 0x3a3d41, 0x7c8288),
                text(Role.ABOUT_LABEL, 0xe3e6e9), text(Role.ABOUT_CHANCE, 0xcdb5f0),
                mark(Role.EVENT_HAPPENED, 0xdfe2e5), mark(Role.EVENT_PLANNED, 0xdfe2e5), mark(Role.EVENT_ALLEGED, 0xdcab4c),
                mark(Role.EVENT_REFUTED, 0xf0836a), line(Role.EVENT_DURATION, 0x868e96, 1), text(Role.EVENT_LABEL, 0xdfe2e5),
                mark(Role.TINT_1, 0x6aaeea), mark(Role.TINT_2, 0xf0836a), mark(Role.TINT_3, 0x74c08c),
                mark(Role.TINT_4, 0xdcab4c), mark(Role.TINT_5, 0xbf93e0), mark(Role.TINT_6, 0x56bcc6),
                mark(Role.TINT_7, 0xe383ad), mark(Role.TINT_8, 0xb3be62), mark(Role.TINT_REST, 0x9aa2aa),
                bar(Role.WASH_1, 0x24405a, 0x5486b3), bar(Role.WASH_2, 0x4f2d25, 0xb56f5d), bar(Role.WASH_3, 0x24462f, 0x5a9a6c),
                bar(Role.WASH_4, 0x4a3a1e, 0xa8813f), bar(Role.WASH_5, 0x3b2e4c, 0x8871ad), bar(Role.WASH_6, 0x1f454a, 0x4f959d),
                bar(Role.WASH_7, 0x4a2b3a, 0xb06a8c), bar(Role.WASH_8, 0x3f431f, 0x8f9750), bar(Role.WASH_REST, 0x3a3d41, 0x7c8288),
                bar(Role.STACK, 0x343b42, 0x76838f), text(Role.STACK_COUNT, 0xeceef0),
                area(Role.DENSITY_SAID, 0x4f7396), area(Role.DENSITY_ABOUT, 0x46627d), area(Role.DENSITY_EVENTS, 0x6d747b),
                area(Role.OVERVIEW_BAND, 0x282c30), area(Role.OVERVIEW_DENSITY, 0x545d66),
                bar(Role.OVERVIEW_WINDOW, 0x1e2124, 0x5486b3), text(Role.OVERVIEW_LABEL, 0xb4bac0),
                bar(Role.SHELF_CHIP, 0x282c30, 0x454b52), text(Role.SHELF_LABEL, 0xb4bac0),
                entry(Role.THREAD, new Ink(0, 0xb3f08c5a, 1.5)),
                entry(Role.HALO_SELECTED, new Ink(0, OPAQUE | 0xf08c5a, 2)),
                entry(Role.HALO_RELATED, new Ink(0, 0xb3f08c5a, 1.5)),
                entry(Role.HALO_HOVER, new Ink(0, 0x99dfe2e5, 1.5)),
                text(Role.EMPTY_TITLE, 0xb4bac0), text(Role.EMPTY_HINT, 0x949ca4)));
    }

    /** The colours of a role. */
    public Ink ink(Role role) {
        return inks.get(role);
    }

    /**
     * The colours of a shape: those of its role, but a bar too low for an outline is filled with the outline's colour, and a
     * crowd of bars more softly with the same.
     */
    public Ink ink(Shape shape) {
        var ink = ink(shape.role());
        return switch (shape) {
            case Span span when span.isThin() -> new Ink(ink.line(), 0, 0);
            case Density crowd when crowd.gap() == 0 && ink.line() != 0 -> Ink.filled(ink.line() & RGB | SOFT);
            default -> ink;
        };
    }

    /** The same with other colours for one role, such as those of a workbench's theme. */
    public Palette with(Role role, Ink ink) {
        var changed = new EnumMap<>(inks);
        changed.put(role, ink);
        return new Palette(changed);
    }

    private static Map.Entry<Role, Ink> area(Role role, int colour) {
        return entry(role, Ink.filled(OPAQUE | colour));
    }

    private static Map.Entry<Role, Ink> text(Role role, int colour) {
        return entry(role, Ink.filled(OPAQUE | colour));
    }

    private static Map.Entry<Role, Ink> line(Role role, int colour, double width) {
        return entry(role, Ink.line(OPAQUE | colour, width));
    }

    private static Map.Entry<Role, Ink> mark(Role role, int colour) {
        return entry(role, new Ink(OPAQUE | colour, OPAQUE | colour, 1.5));
    }

    private static Map.Entry<Role, Ink> bar(Role role, int fill, int line) {
        return entry(role, new Ink(OPAQUE | fill, OPAQUE | line, 1));
    }
}
