/**
 * What commits changed in which elements, found by comparing the bytes of two versions of a file: only what stands between two
 * elements at the top that differ is looked into. Nothing here reads a dossier as such, which would take a hundred times as long.
 */
package org.adduce.team.internal.history;
