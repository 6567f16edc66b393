package org.adduce.timeline.scene;

/**
 * What a shape is there for. A painter gives each role its colours; nothing else in a scene says how it looks.
 *
 * @since 1.0
 */
public enum Role {
    /** Behind everything. */
    BACKGROUND,
    /** The title of the picture. */
    TITLE,
    /** Words that explain the marks. */
    LEGEND,
    /** The name of a section: said, about, events. */
    CAPTION,
    /** The name of a lane. */
    LANE_LABEL,
    /** The name of a lane that is folded, or of the rest. */
    LANE_LABEL_QUIET,
    /** Between two lanes. */
    LANE_RULE,
    /** Between two sections. */
    SECTION_RULE,
    /** Behind the axis. */
    AXIS_BAND,
    /** A tick with words. */
    TICK,
    /** A tick without words. */
    TICK_SMALL,
    /** A labelled tick drawn on through the lanes. */
    GRID,
    /** The same where a context begins: a new year over months. */
    GRID_STRONG,
    /** Words at a tick. */
    AXIS_LABEL,
    /** Words of the context row. */
    AXIS_CONTEXT,
    /** The present moment. */
    NOW,
    /** Somebody asserts. */
    SAID_ASSERTS,
    /** Somebody denies. */
    SAID_DENIES,
    /** Somebody doubts. */
    SAID_DOUBTS,
    /** Somebody asks. */
    SAID_ASKS,
    /** Somebody concedes. */
    SAID_CONCEDES,
    /** Somebody retracts. */
    SAID_RETRACTS,
    /** Somebody passes on what another said. */
    SAID_RELAYS,
    /** A voice, or a source without voices, in which nothing is marked. */
    SAID_VOICE,
    /** How uncertain a time is. */
    WHISKER,
    /** Words beside a mark of the said band. */
    SAID_LABEL,
    /** What a fact is about. */
    ABOUT_FACT,
    /** What a forecast is about. */
    ABOUT_FORECAST,
    /** What a causal claim is about. */
    ABOUT_CAUSAL,
    /** What a policy is about. */
    ABOUT_POLICY,
    /** What a judgement of value is about. */
    ABOUT_VALUE,
    /** What a definition is about. */
    ABOUT_DEFINITION,
    /** Words on or beside a claim. */
    ABOUT_LABEL,
    /** How likely a forecast is said to be. */
    ABOUT_CHANCE,
    /** Something that happened. */
    EVENT_HAPPENED,
    /** Something planned. */
    EVENT_PLANNED,
    /** Something alleged. */
    EVENT_ALLEGED,
    /** Something that did not happen, or was taken back. */
    EVENT_REFUTED,
    /** How long an event takes. */
    EVENT_DURATION,
    /** The title of an event. */
    EVENT_LABEL,
    /** A mark of the colour 1 of a group. */
    TINT_1,
    /** A mark of the colour 2 of a group. */
    TINT_2,
    /** A mark of the colour 3 of a group. */
    TINT_3,
    /** A mark of the colour 4 of a group. */
    TINT_4,
    /** A mark of the colour 5 of a group. */
    TINT_5,
    /** A mark of the colour 6 of a group. */
    TINT_6,
    /** A mark of the colour 7 of a group. */
    TINT_7,
    /** A mark of the colour 8 of a group. */
    TINT_8,
    /** A mark of a group that has no colour of its own. */
    TINT_REST,
    /** A bar of the colour 1 of a group. */
    WASH_1,
    /** A bar of the colour 2 of a group. */
    WASH_2,
    /** A bar of the colour 3 of a group. */
    WASH_3,
    /** A bar of the colour 4 of a group. */
    WASH_4,
    /** A bar of the colour 5 of a group. */
    WASH_5,
    /** A bar of the colour 6 of a group. */
    WASH_6,
    /** A bar of the colour 7 of a group. */
    WASH_7,
    /** A bar of the colour 8 of a group. */
    WASH_8,
    /** A bar of a group that has no colour of its own. */
    WASH_REST,
    /** Several things in one place. */
    STACK,
    /** How many they are. */
    STACK_COUNT,
    /** A crowd of things said. */
    DENSITY_SAID,
    /** A crowd of claims. */
    DENSITY_ABOUT,
    /** A crowd of events. */
    DENSITY_EVENTS,
    /** Behind the overview. */
    OVERVIEW_BAND,
    /** The density of everything, in the overview. */
    OVERVIEW_DENSITY,
    /** The visible part, in the overview. */
    OVERVIEW_WINDOW,
    /** Words in the overview. */
    OVERVIEW_LABEL,
    /** An undated thing on the shelf. */
    SHELF_CHIP,
    /** Words on the shelf. */
    SHELF_LABEL,
    /** From what was said to what it is about. */
    THREAD,
    /** Around what is selected. */
    HALO_SELECTED,
    /** Around what belongs to it. */
    HALO_RELATED,
    /** Around what the pointer is on. */
    HALO_HOVER,
    /** What stands there when there is nothing to show. */
    EMPTY_TITLE,
    /** What to do about it. */
    EMPTY_HINT
}
