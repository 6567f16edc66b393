/** What feeds say, whatever their format. */
package org.adduce.importer.feed.internal.read;
