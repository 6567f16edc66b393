/** X, once Twitter: the archive that it gives to whoever asks for his own, and records like those in it. */
package org.adduce.importer.social.internal.x;
