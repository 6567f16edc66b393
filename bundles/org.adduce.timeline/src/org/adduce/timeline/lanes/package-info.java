/**
 * Ways to lay out and to colour what stands on a time line: what plug-ins contribute at the extension point
 * {@code org.adduce.timeline.lanes}, and what becomes of it. No display is needed.
 */
package org.adduce.timeline.lanes;
