package org.adduce.ui.internal.mark;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Stance;
import org.adduce.model.text.Quotation;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;

/** Makes the assertions of a draft in a dossier. Run within one gesture. */
public final class AssertionGesture {

    private final Dossier root;
    private final AssertionDraft draft;
    private final Reading reading;
    private final Recorder recorder;

    public AssertionGesture(Dossier root, AssertionDraft draft, Recorder recorder) {
        this.root = root;
        this.draft = draft;
        this.reading = draft.reading();
        this.recorder = recorder;
    }

    /** The assertion of who speaks; those of who passes it on are made with it. The draft must be complete. */
    public Assertion make() {
        var claim = claim();
        var speaker = new ActorMaking(root).of(draft.speaker());
        return switch (draft.passingOn()) {
            case PassingOn.Nobody() -> own(claim, speaker.orElse(null), reading.voices().saying(draft.words()).orElse(null));
            case PassingOn.Quoting(var voices) -> passed(own(claim, speaker.orElse(null), voices.getFirst()), voices.subList(1, voices.size()));
            case PassingOn.Telling(var voice) -> passed(own(claim, speaker.orElse(null), voice), List.of(voice));
        };
    }

    private Claim claim() {
        return switch (draft.claim()) {
            case ClaimChoice.Existing(var claim) -> claim;
            case ClaimChoice.New(var text, var kind) -> {
                var claim = ModelFactory.eINSTANCE.createClaim();
                claim.setId(recorder.id());
                claim.setText(text);
                claim.setKind(kind);
                root.getClaims().add(claim);
                yield claim;
            }
            case ClaimChoice.Missing() -> throw new IllegalStateException("There is no claim to take a stance on");
        };
    }

    private Assertion own(Claim claim, Actor speaker, Voice voice) {
        var assertion = assertion(claim, speaker, voice, draft.stance());
        draft.certainty().ifPresent(assertion::setCertainty);
        reading.source().getAssertions().add(assertion);
        return assertion;
    }

    private Assertion passed(Assertion own, List<Voice> voices) {
        var told = own;
        for (var voice : voices) {
            var relay = assertion(own.getClaim(), voice.utterance().getSpeaker(), voice, Stance.RELAYS);
            relay.getReports().add(told);
            reading.source().getAssertions().add(relay);
            told = relay;
        }
        return own;
    }

    private Assertion assertion(Claim claim, Actor speaker, Voice voice, Stance stance) {
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(recorder.id());
        assertion.setClaim(claim);
        assertion.setSpeaker(speaker);
        assertion.setStance(stance);
        assertion.setRecordedAt(recorder.now());
        assertion.setRecordedBy(recorder.name());
        var words = draft.words();
        if (voice != null) {
            assertion.setUtterance(voice.utterance());
            words = said(voice, words);
            assertion.getEvidence().addAll(new CitedFor(reading, voice).words(words));
        }
        assertion.getQuotes().add(Quotation.of(reading.snapshot(), words.start(), words.end()));
        return assertion;
    }

    /** Of a voice quoted within the words, its own words; of any other, all of them. */
    private Stretch said(Voice voice, Stretch words) {
        var common = voice.extent().within(words).trimmed(reading.text());
        return common.isEmpty() ? words : common;
    }
}
