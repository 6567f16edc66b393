/** From bytes to the page that was saved. */
package org.adduce.importer.web.internal.page;
