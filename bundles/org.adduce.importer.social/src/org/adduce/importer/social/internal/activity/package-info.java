/** ActivityStreams 2, as Mastodon's outbox and many others write it. */
package org.adduce.importer.social.internal.activity;
