/** Words: how they begin a sentence, how they bind passages together, and the lists that readers of a language carry in their heads. */
package org.adduce.importer.text.internal.word;
