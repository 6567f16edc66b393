/** The Argument Interchange Format as AIFdb writes it in JSON. */
package org.adduce.importer.argument.internal.aif;
