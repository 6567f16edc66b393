package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.ImportFormat;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.review.Review;
import org.adduce.model.ModelPackage;

/**
 * One input that was read and is to be looked at.
 *
 * @param name what a person knows it by: the file's name, or "pasted text"
 * @param text the text of its first snapshot, empty where it has none
 * @param input its bytes and what is known beside them
 * @param format what it was read as
 * @param review what was found in it, as a person changes it
 * @param refusal why nothing could be read, with the settings that it was read with
 */
record Reading(String name, String text, ImportFile input, ImportFormat format, Review review, Optional<Diagnostic> refusal) {

    /** What was found in an input. */
    static Reading of(String name, ImportFile input, ImportFormat format, Proposal proposal) {
        var text = proposal.items(ModelPackage.Literals.SNAPSHOT).findFirst().flatMap(item -> item.value(ModelPackage.Literals.SNAPSHOT__TEXT)).map(String.class::cast).orElse("");
        return new Reading(name, text, input, format, new Review(proposal), Optional.empty());
    }

    /** An input that cannot be read before somebody says how. */
    static Reading refused(String name, ImportFile input, ImportFormat format, Diagnostic why) {
        return new Reading(name, "", input, format, new Review(new Proposal(format.id(), List.of(), List.of(why))), Optional.of(why));
    }

    /** An input read with some options in the place of those it had. */
    static ImportFile with(ImportFile input, Map<String, String> options) {
        var hints = input.hints();
        return input.with(new Hints(hints.name(), hints.retrieved(), hints.published(), options));
    }

    Map<String, String> options() {
        return input.hints().options();
    }

    /** Whether it has voices to look at. */
    boolean hasVoices() {
        return review.current().items(ModelPackage.Literals.UTTERANCE).anyMatch(item -> item.value(ModelPackage.Literals.UTTERANCE__ANCHORS).isPresent());
    }

    /** Whether a person changed anything of what was found. */
    boolean isEdited() {
        return !review.accepted().equals(review.original());
    }
}
