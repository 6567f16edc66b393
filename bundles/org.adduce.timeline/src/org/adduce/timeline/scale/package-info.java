/** Time as a straight line of pixels: ranges, zoom, ticks and what to show at first. */
package org.adduce.timeline.scale;
