/**
 * What plug-ins contribute: read from their declarations, created when first needed, and asked under guard, so that one
 * that fails or hangs costs nobody more than itself. All of Adduce's extension points are kept by this.
 */
package org.adduce.plugins;
