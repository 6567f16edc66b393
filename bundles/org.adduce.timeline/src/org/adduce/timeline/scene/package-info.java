/**
 * The picture as data: shapes with the elements they stand for, in pixels, without a colour and without a display.
 * Figures on a screen, SVG and PNG are painted from it.
 */
package org.adduce.timeline.scene;
