/** JSON from unknown hands: trees that know their lines and what was read of them, and a reader that survives broken records. */
package org.adduce.json;
