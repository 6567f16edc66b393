/** Comments and posts of a discussion on a page, found by how they are built rather than by whose page it is. */
package org.adduce.importer.web.internal.talk;
