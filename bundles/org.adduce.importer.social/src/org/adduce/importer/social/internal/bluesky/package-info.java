/** Bluesky: posts, feeds and threads as its API and its repositories give them. */
package org.adduce.importer.social.internal.bluesky;
