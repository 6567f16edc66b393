package org.adduce.timeline.scene;

/**
 * Which part of the picture a point is on.
 *
 * @since 1.0
 */
public enum Part {
    /** A mark, a bar or its words: dragging moves the whole. */
    BODY,
    /** The start of a bar: dragging moves that end alone. */
    START,
    /** The end of a bar: dragging moves that end alone. */
    END,
    /** Several things as a number. */
    STACK,
    /** A column of a crowd. */
    CROWD,
    /** A thing on the shelf: dragging it onto the plot dates it. */
    SHELF,
    /** How many things there are on the shelf for which there is no room: a click opens it, or closes it again. */
    SHELF_TOGGLE,
    /** The name of a lane. */
    LANE,
    /** The empty plot: dragging pans. */
    PLOT,
    /** The axis: dragging pans, the wheel zooms. */
    AXIS,
    /** The visible part in the overview: dragging pans. */
    WINDOW,
    /** The overview beside the visible part: a click goes there. */
    OVERVIEW
}
