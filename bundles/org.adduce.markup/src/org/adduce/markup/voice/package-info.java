/** Marked texts in the terms of the model. */
package org.adduce.markup.voice;
