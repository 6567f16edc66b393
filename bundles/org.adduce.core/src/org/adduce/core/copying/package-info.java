/**
 * Copies of elements on their way from one dossier to another.
 *
 * @since 1.0
 */
package org.adduce.core.copying;
