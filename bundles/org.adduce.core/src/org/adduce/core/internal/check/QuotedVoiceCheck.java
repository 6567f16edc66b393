package org.adduce.core.internal.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.core.check.Severity;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Origins;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A voice that quotes another is the same speaker's, and is not part of what it quotes. */
final class QuotedVoiceCheck implements Check {

    private static final Fix CLEAR = Fix.on(Utterance.class, "clear", CheckWords.text("fix.clear-quotes"), (voice, dossier) -> {
        if (voice.getQuotes() != null && isNestedIn(voice, voice.getQuotes())) {
            voice.setQuotes(null);
        }
    });

    @Override
    public void check(CheckContext context) {
        for (var voice : context.all(Utterance.class)) {
            if (voice.getQuotes() != null && context.isHere(voice.getQuotes())) {
                compare(context, voice, voice.getQuotes());
            }
        }
    }

    private static void compare(CheckContext context, Utterance voice, Utterance original) {
        if (isNestedIn(voice, original)) {
            context.report(Severity.ERROR, voice, Literals.UTTERANCE__QUOTES, CheckWords.text("quoted-voice.nested", voice, original), CLEAR);
        } else if (isNested(voice) && voice.getSpeaker() != null && original.getSpeaker() != null
                && Origins.owner(voice.getSpeaker()) != Origins.owner(original.getSpeaker())) {
            context.report(voice, Literals.UTTERANCE__SPEAKER, CheckWords.text("quoted-voice.speaker", voice, original,
                    voice.getSpeaker(), original.getSpeaker()));
        }
    }

    /** A voice of its own may quote another as a whole: a repost. Inside a voice, the quoted words are the other's. */
    private static boolean isNested(Utterance voice) {
        return voice.eContainer() instanceof Utterance;
    }

    private static boolean isNestedIn(Utterance one, Utterance other) {
        return one != other && (EcoreUtil.isAncestor(one, other) || EcoreUtil.isAncestor(other, one));
    }
}
