/** Reddit: listings as its API gives them, and the records of archives. */
package org.adduce.importer.social.internal.reddit;
