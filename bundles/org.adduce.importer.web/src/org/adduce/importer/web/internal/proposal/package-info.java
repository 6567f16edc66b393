/** Pages in the terms of the model. */
package org.adduce.importer.web.internal.proposal;
