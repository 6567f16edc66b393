/** From bytes to records to a proposal, the same way for all formats. */
package org.adduce.importer.social.internal.read;
