/**
 * What importers may add to the import wizard.
 *
 * @since 1.0
 */
package org.adduce.ui.importing;
