/** XML as it is found: strict where it is well-formed, forgiving where it is not. */
package org.adduce.importer.feed.internal.xml;
