/** Speech inside a voice: quoted words and reported clauses, and whose they are. */
package org.adduce.importer.text.internal.speech;
