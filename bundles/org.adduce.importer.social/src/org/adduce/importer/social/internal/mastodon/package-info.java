/** Mastodon and what speaks its API: statuses, the threads around one, notifications, what a search found. */
package org.adduce.importer.social.internal.mastodon;
