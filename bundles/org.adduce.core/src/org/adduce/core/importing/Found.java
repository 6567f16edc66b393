package org.adduce.core.importing;

import java.util.HashMap;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * How many things of each kind an importer found, nested ones counted, whether they were new or known.
 *
 * @param sources how many sources
 * @param utterances how many voices
 * @param citations how many citations
 * @param actors how many actors
 * @param claims how many claims
 * @param assertions how many assertions
 * @param arguments how many arguments
 * @param questions how many questions
 * @param events how many events
 * @since 1.0
 */
public record Found(int sources, int utterances, int citations, int actors, int claims, int assertions, int arguments, int questions,
        int events) {

    /** Nothing. */
    public static final Found NOTHING = new Found(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** What a proposal holds; what it holds twice counts once. */
    public static Found in(Proposal proposal) {
        var counts = new HashMap<EClass, Integer>();
        proposal.byKey().values().forEach(item -> counts.merge(item.type(), 1, Integer::sum));
        return new Found(counts.getOrDefault(ModelPackage.Literals.SOURCE, 0), counts.getOrDefault(ModelPackage.Literals.UTTERANCE, 0),
                counts.getOrDefault(ModelPackage.Literals.CITATION, 0), counts.getOrDefault(ModelPackage.Literals.ACTOR, 0),
                counts.getOrDefault(ModelPackage.Literals.CLAIM, 0), counts.getOrDefault(ModelPackage.Literals.ASSERTION, 0),
                counts.getOrDefault(ModelPackage.Literals.ARGUMENT, 0), counts.getOrDefault(ModelPackage.Literals.QUESTION, 0),
                counts.getOrDefault(ModelPackage.Literals.EVENT, 0));
    }

    /** The sums of this and another. */
    public Found plus(Found other) {
        return new Found(sources + other.sources, utterances + other.utterances, citations + other.citations, actors + other.actors,
                claims + other.claims, assertions + other.assertions, arguments + other.arguments, questions + other.questions,
                events + other.events);
    }
}
