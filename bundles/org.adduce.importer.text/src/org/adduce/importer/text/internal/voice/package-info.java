/** The voices of a text: the stages from its lines to a tree of who says what. */
package org.adduce.importer.text.internal.voice;
