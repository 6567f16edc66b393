/** Discourse: topics as forums of that kind give them. */
package org.adduce.importer.social.internal.discourse;
