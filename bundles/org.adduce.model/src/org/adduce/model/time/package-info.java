/**
 * When something is, was or will be: values written in EDTF (ISO 8601-2:2019, Annex A, levels 0 to 2), or as a
 * distance from the time of another element.
 *
 * <p>A {@link org.adduce.model.time.When} is kept as written. {@link org.adduce.model.time.Bounds} are the earliest
 * and the latest instant it may mean, {@link org.adduce.model.time.WhenPhrase} says it in words, and
 * {@link org.adduce.model.time.WhenShift} moves it. The package needs the JDK only.
 *
 * <p>How EDTF is read where the standard leaves it open, or where the profile is narrower than use:
 * <ul>
 * <li>A time of day without a zone is in UTC; it is an instant even without seconds. Fractions of a second and 24:00
 * are read, leap seconds are not, and zones reach from -12:00 to +14:00. The zone has a colon, as all of extended format.
 * <li>Decades of three digits and centuries of two are read alone, not as a side of an interval or in brackets, where
 * {@code 1984/85} would silently be the years 1984 to 8599.
 * <li>Seasons 21 to 28 are the quarters of the year, 29 to 32 those in which most of a southern season lies.
 * <li>Seasons and years with Y may be marked, be a side of an interval and stand in brackets, like any date; a date with
 * unspecified digits may be marked too.
 * <li>Unspecified digits reach from the first existing date to the last. A date of which none exists is refused, and
 * {@code -000X} does not reach the year 0.
 * <li>An interval or run is refused if its end cannot reach its start; {@code 2004-06-11/2004} is not.
 * <li>Marks do not widen the bounds; they make the ends soft.
 * </ul>
 *
 * @since 1.0
 */
package org.adduce.model.time;
