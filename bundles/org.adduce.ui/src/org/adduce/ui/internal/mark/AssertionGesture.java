package org.adduce.ui.internal.mark;

import java.util.List;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.text.Quotation;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.reader.page.Voice;

/** Makes the assertions of a draft in a dossier. Run within one gesture. */
public final class AssertionGesture {

    private final Dossier root;
    private final AssertionDraft draft;
    private final Recorder recorder;

    public AssertionGesture(Dossier root, AssertionDraft draft, Recorder recorder) {
        this.root = root;
        this.draft = draft;
        this.recorder = recorder;
    }

    /** The assertion of who speaks; those of who passes it on are made with it. The draft must be complete. */
    public Assertion make() {
        var claim = claim();
        var speaker = new ActorMaking(root).of(draft.speaker()).orElse(null);
        return switch (draft.said()) {
            case Said.InSource(var source) -> own(claim, speaker, source);
            case Said.Words words -> new Quoting(words).make(claim, speaker);
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

    /** What was said by whoever speaks, quoting nothing yet. */
    private Assertion own(Claim claim, Actor speaker, Source source) {
        var assertion = assertion(claim, speaker, draft.stance());
        draft.certainty().ifPresent(assertion::setCertainty);
        if (!draft.place().isEmpty()) {
            assertion.setNote(draft.place());
        }
        source.getAssertions().add(assertion);
        return assertion;
    }

    private Assertion assertion(Claim claim, Actor speaker, Stance stance) {
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(recorder.id());
        assertion.setClaim(claim);
        assertion.setSpeaker(speaker);
        assertion.setStance(stance);
        assertion.setRecordedAt(recorder.now());
        assertion.setRecordedBy(recorder.name());
        return assertion;
    }

    /** What was said in words that are there to be quoted. */
    private final class Quoting {

        private final Reading reading;
        private final Stretch words;

        private Quoting(Said.Words said) {
            this.reading = said.reading();
            this.words = said.words();
        }

        private Assertion make(Claim claim, Actor speaker) {
            var own = own(claim, speaker, reading.source());
            return switch (draft.passingOn()) {
                case PassingOn.Nobody() -> quoting(own, reading.voices().saying(words).orElse(null));
                case PassingOn.Quoting(var voices) -> passed(quoting(own, voices.getFirst()), voices.subList(1, voices.size()));
                case PassingOn.Telling(var voice) -> passed(quoting(own, voice), List.of(voice));
            };
        }

        private Assertion passed(Assertion own, List<Voice> voices) {
            var told = own;
            for (var voice : voices) {
                var relay = quoting(assertion(own.getClaim(), voice.utterance().getSpeaker(), Stance.RELAYS), voice);
                relay.getReports().add(told);
                reading.source().getAssertions().add(relay);
                told = relay;
            }
            return own;
        }

        private Assertion quoting(Assertion assertion, Voice voice) {
            var quoted = words;
            if (voice != null) {
                assertion.setUtterance(voice.utterance());
                quoted = said(voice);
                assertion.getEvidence().addAll(new CitedFor(reading, voice).words(quoted));
            }
            assertion.getQuotes().add(Quotation.of(reading.snapshot(), quoted.start(), quoted.end()));
            return assertion;
        }

        /** Of a voice quoted within the words, its own words; of any other, all of them. */
        private Stretch said(Voice voice) {
            var common = voice.extent().within(words).trimmed(reading.text());
            return common.isEmpty() ? words : common;
        }
    }
}
