/** Who and when, as pages write it above, before or beside the words of a voice; and what of a page is nobody's words. */
package org.adduce.importer.text.internal.head;
