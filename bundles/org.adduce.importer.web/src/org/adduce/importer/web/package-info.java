/** Saved web pages. */
package org.adduce.importer.web;
