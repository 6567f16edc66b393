/** Colours for roles, outlines of glyphs, and a painter that writes a scene as SVG. */
package org.adduce.timeline.paint;
