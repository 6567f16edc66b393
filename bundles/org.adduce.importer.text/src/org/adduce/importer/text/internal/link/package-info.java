/** Links and footnotes: what a voice points at. */
package org.adduce.importer.text.internal.link;
