/**
 * Actions on a selection: what plug-ins contribute at the extension point {@code org.adduce.core.actions}, and how it is run,
 * as one gesture, under guard. No display is needed.
 */
package org.adduce.core.action;
