/** What a page says of itself: title, authors, site, dates. */
package org.adduce.importer.web.internal.meta;
