package org.adduce.timeline.scene;

/**
 * How large and heavy a text is.
 *
 * @since 1.0
 */
public enum TextStyle {
    /** The title of the picture. */
    TITLE(15, true),
    /** The name of a section. */
    CAPTION(11, true),
    /** The name of a lane. */
    LANE(12, false),
    /** Words at marks, on the axis, on the shelf. */
    LABEL(11, false),
    /** The context row of the axis, the chance of a forecast. */
    STRONG(11, true),
    /** Numbers on stacks, the legend. */
    SMALL(10, false),
    /** Numbers that must be seen. */
    COUNT(10, true);

    private final int size;
    private final boolean bold;

    TextStyle(int size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /** The height of the font in pixels. */
    public int size() {
        return size;
    }

    /** Whether it is bold. */
    public boolean isBold() {
        return bold;
    }
}
