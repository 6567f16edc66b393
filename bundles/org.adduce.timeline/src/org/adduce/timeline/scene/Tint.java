package org.adduce.timeline.scene;

import java.util.List;

/**
 * The colours that things have in common with others rather than of themselves, by number from 0: eight that can be told
 * apart, and one for all the rest.
 *
 * @since 1.0
 */
public final class Tint {

    /** How many colours can be told apart. */
    public static final int COLOURS = 8;

    private static final List<Role> MARKS = List.of(Role.TINT_1, Role.TINT_2, Role.TINT_3, Role.TINT_4, Role.TINT_5, Role.TINT_6, Role.TINT_7,
            Role.TINT_8, Role.TINT_REST);
    private static final List<Role> BARS = List.of(Role.WASH_1, Role.WASH_2, Role.WASH_3, Role.WASH_4, Role.WASH_5, Role.WASH_6, Role.WASH_7,
            Role.WASH_8, Role.WASH_REST);

    private Tint() {
    }

    /** The role of a mark of a colour. */
    public static Role mark(int number) {
        return MARKS.get(Math.min(number, COLOURS));
    }

    /** The role of a bar, with words on it, of a colour. */
    public static Role bar(int number) {
        return BARS.get(Math.min(number, COLOURS));
    }
}
