/** Feeds in the terms of the model. */
package org.adduce.importer.feed.internal.proposal;
