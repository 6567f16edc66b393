/**
 * What follows from a dossier and is never stored: which claims contradict each other, who only passes on what others
 * said, who changed their mind, who quotes whom.
 *
 * @since 1.0
 */
package org.adduce.core.insight;
