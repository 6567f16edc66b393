/** Argdown: a parser written for it, and the way from what it finds to the model. */
package org.adduce.importer.argument.internal.argdown;
