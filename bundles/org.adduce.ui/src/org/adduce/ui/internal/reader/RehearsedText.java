package org.adduce.ui.internal.reader;

import java.time.Instant;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/** A thread that nobody wrote and that stands in no dossier, with some of all that a text may hold: answers, quotations, links, marks. */
final class RehearsedText {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String ADDRESS = "https://example.org/";
    private static final String OPINION = "Nobody at the yard asked why it froze over while the cranes stood still, see " + ADDRESS + "yard.\n";
    private static final String BLOCK = "\n> the hall was never heated in winter\n";
    private static final String ASIDE = "\nSomebody said: \"second place is worth nothing\" and left.\n\n";
    private static final String ASIDE_WORDS = "second place is worth nothing";
    private static final int SPEAKERS = 9;
    /** Every so many an answer. */
    private static final int ANSWERS = 3;

    private final Source source = made(MAKE.createSource());
    private final Snapshot snapshot = made(MAKE.createSnapshot());
    private final StringBuilder text = new StringBuilder();
    private Utterance before;

    private RehearsedText(int voices) {
        source.setTitle("Rehearsal");
        source.setKind(SourceKind.THREAD);
        source.setUrl(ADDRESS);
        var speakers = new Actor[SPEAKERS];
        for (int i = 0; i < SPEAKERS; i++) {
            speakers[i] = made(MAKE.createActor());
            speakers[i].setName("Speaker " + i);
        }
        source.getAuthors().add(speakers[0]);
        for (int i = 0; i < voices; i++) {
            speak(i, speakers);
        }
        snapshot.setText(text.toString());
        snapshot.setRetrieved(Instant.EPOCH);
        source.getSnapshots().add(snapshot);
    }

    /** A text in which so many speak, each of whom quotes two others. */
    static Source of(int voices) {
        return new RehearsedText(voices).source;
    }

    private static <E extends Element> E made(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    private void speak(int number, Actor... speakers) {
        int start = text.length();
        text.append(OPINION).append(BLOCK).append(ASIDE);
        int block = start + OPINION.length() + BLOCK.indexOf("the");
        int aside = text.indexOf(ASIDE_WORDS, start);
        var voice = voice(speakers[number % SPEAKERS], start, text.length() - 2);
        voice.getUtterances().add(voice(speakers[(number + 1) % SPEAKERS], block, start + OPINION.length() + BLOCK.length() - 1));
        voice.getUtterances().add(voice(speakers[(number + 2) % SPEAKERS], aside, aside + ASIDE_WORDS.length()));
        voice.setWhen(When.parse("2026-03"));
        if (number % ANSWERS > 0) {
            voice.setReplyTo(before);
        }
        source.getUtterances().add(voice);
        before = voice;
        cite(voice, block);
        mark(number, start);
    }

    private Anchor anchor(int start, int end) {
        return new Anchor(snapshot.getId(), start, end);
    }

    private Utterance voice(Actor speaker, int start, int end) {
        var voice = made(MAKE.createUtterance());
        voice.setSpeaker(speaker);
        voice.getAnchors().add(anchor(start, end));
        return voice;
    }

    private void cite(Utterance voice, int start) {
        var citation = made(MAKE.createCitation());
        citation.setUrl(ADDRESS);
        citation.setAnchor(anchor(start, start + "the hall".length()));
        voice.getCitations().add(citation);
    }

    private void mark(int number, int start) {
        var assertion = made(MAKE.createAssertion());
        assertion.setStance(Stance.VALUES.get(number % Stance.VALUES.size()));
        var quote = made(MAKE.createQuote());
        quote.getAnchors().add(anchor(start, start + "Nobody at the yard".length()));
        assertion.getQuotes().add(quote);
        source.getAssertions().add(assertion);
        var note = made(MAKE.createAnnotation());
        var noted = made(MAKE.createQuote());
        noted.getAnchors().add(anchor(start + "Nobody ".length(), start + "Nobody at the yard asked".length()));
        note.getQuotes().add(noted);
        source.getAnnotations().add(note);
    }
}
