/** Pictures in pixels with java.awt, which needs no display; and the way from a dossier to a file. */
package org.adduce.timeline.image;
