package org.adduce.ui.internal.mark;

import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;

/** Which claim a stance is taken on. */
public sealed interface ClaimChoice {

    /** One the dossier has. */
    record Existing(Claim claim) implements ClaimChoice {
    }

    /** One that is made with the assertion. */
    record New(String text, ClaimKind kind) implements ClaimChoice {
    }

    /** None: nothing can be recorded. */
    record Missing() implements ClaimChoice {
    }
}
