/** What of a page is its readable part: found by how words, links and names of classes are spread over it. */
package org.adduce.importer.web.internal.readable;
