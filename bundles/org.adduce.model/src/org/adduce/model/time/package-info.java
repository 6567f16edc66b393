/**
 * When something is, was or will be: values written in EDTF (ISO 8601-2:2019, Annex A, levels 0 to 2), or as a
 * distance from the time of another element.
 *
 * <p>A {@link org.adduce.model.time.When} is kept as written. {@link org.adduce.model.time.Bounds} are the earliest
 * and the latest instant it may mean, {@link org.adduce.model.time.WhenPhrase} says it in words, and
 * {@link org.adduce.model.time.WhenShift} moves it. The package needs the JDK only.
 *
 * @since 1.0
 */
package org.adduce.model.time;
