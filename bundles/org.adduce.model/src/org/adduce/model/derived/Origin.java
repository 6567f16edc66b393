package org.adduce.model.derived;

import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Element;

/**
 * Where a claim comes from: somebody who said it of their own, somewhere.
 *
 * @param speaker who said it, the owner where an account spoke; empty where nobody knows
 * @param place the utterance it was said in, else the source; empty where nobody knows
 * @since 1.0
 */
public record Origin(Optional<Actor> speaker, Optional<Element> place) {
}
