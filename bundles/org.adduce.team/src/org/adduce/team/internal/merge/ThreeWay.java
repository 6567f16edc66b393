package org.adduce.team.internal.merge;

import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.team.internal.compare.Index;

/**
 * Three versions of one dossier.
 *
 * @param base what both sides were made from
 * @param ours one side
 * @param theirs the other
 */
record ThreeWay(Index base, Side ours, Side theirs) {

    /** An element as it was. */
    Optional<Element> before(UUID id) {
        return base.find(id);
    }
}
