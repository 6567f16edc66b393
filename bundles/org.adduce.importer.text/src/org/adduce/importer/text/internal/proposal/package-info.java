/** From voices to a proposal in the terms of the model. */
package org.adduce.importer.text.internal.proposal;
