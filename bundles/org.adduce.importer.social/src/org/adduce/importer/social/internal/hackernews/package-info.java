/** Hacker News: items as the official API gives them, and as the search of Algolia does. */
package org.adduce.importer.social.internal.hackernews;
