package org.adduce.importer.argument.internal.argdown;

import java.util.Optional;

/**
 * What one member does to another.
 *
 * @param kind what it does
 * @param from who does it
 * @param to what it is done to
 * @param inference the step that it is done to, where that is meant and not the whole
 * @param line where it is written
 */
record Relation(Kind kind, Member from, Member to, Optional<Inference> inference, int line) {

    /** What a member can do to another. */
    enum Kind { SUPPORT, ATTACK, UNDERCUT, CONTRADICTION }
}
