/** The text as it lies there: lines, passages, quotation marks in the margin; nothing yet of who speaks. */
package org.adduce.importer.text.internal.page;
