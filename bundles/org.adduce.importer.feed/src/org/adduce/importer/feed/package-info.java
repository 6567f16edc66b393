/** Feeds and lists of feeds. */
package org.adduce.importer.feed;
