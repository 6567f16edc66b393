package org.adduce.model.time;

/**
 * How fine a date is written or aimed at, from coarse to fine.
 *
 * @since 1.0
 */
public enum Precision {
    /** A calendar year. */
    YEAR,
    /** A calendar month. */
    MONTH,
    /** A calendar day in UTC. */
    DAY,
    /** A minute of a day in UTC; seconds are written as 00. */
    MINUTE
}
