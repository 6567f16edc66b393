package org.adduce.model.time;

/**
 * How surely one end of a {@link When} is known.
 *
 * @since 1.0
 */
public enum End {
    /** As surely as it is written. */
    SHARP,
    /** Approximate, uncertain, or with unspecified digits. */
    SOFT,
    /** Unlimited: there is no such end, or it is not given on purpose. */
    OPEN,
    /** There is such an end, but nobody knows when, or it is beyond what can be reckoned. */
    UNKNOWN
}
