/**
 * The time line as a scene: a {@link org.adduce.timeline.TimelineModel} is read from a dossier once a revision, a
 * {@link org.adduce.timeline.View} says what is to be seen of it, and {@link org.adduce.timeline.Timeline} lays it out.
 * Nothing here needs a display.
 */
package org.adduce.timeline;
