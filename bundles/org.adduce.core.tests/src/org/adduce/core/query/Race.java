package org.adduce.core.query;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Comparison;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;

/** A small dossier with something of everything: a thread in which Lena passes on what Rao said, and what follows from it. */
public final class Race {

    /** The thread's text; the picture takes two units of UTF-16, so that places and offsets differ. */
    public static final String TEXT = "🙂 Rao said the Tern 9 is about as fast as the Kestrel[1], even if he exaggerates.\nWithin two years there will be a blockade.\n";
    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    public final Dossier dossier = named(MODEL.createDossier(), 1);
    public final Actor rao = actor("J. Rao", ActorKind.PERSON, 0x10);
    public final Actor account = actor("tern_watch", ActorKind.ACCOUNT, 0x11);
    public final Actor lena = actor("Léna Køhler", ActorKind.PERSON, 0x12);
    public final Actor corvid = actor("Corvid", ActorKind.ORGANISATION, 0x13);
    public final Topic chips = named(MODEL.createTopic(), 0x20);
    public final Topic memory = named(MODEL.createTopic(), 0x21);
    public final Source thread = named(MODEL.createSource(), 0x30);
    public final Source film = named(MODEL.createSource(), 0x31);
    public final Snapshot snapshot = named(MODEL.createSnapshot(), 0x32);
    public final Utterance outer = named(MODEL.createUtterance(), 0x41);
    public final Utterance inner = named(MODEL.createUtterance(), 0x42);
    public final Utterance second = named(MODEL.createUtterance(), 0x40);
    public final Citation footnote = named(MODEL.createCitation(), 0x50);
    public final Claim fast = claim("The Tern 9 is about as fast as the Kestrel", ClaimKind.FACT, 0x60);
    public final Claim blockade = claim("There will be a blockade", ClaimKind.FORECAST, 0x61);
    public final Quantity lag = named(MODEL.createQuantity(), 0x62);
    public final Assertion original = assertion(fast, Stance.ASSERTS, 0x70);
    public final Assertion relay = assertion(fast, Stance.RELAYS, 0x71);
    public final Assertion forecast = assertion(blockade, Stance.ASSERTS, 0x72);
    public final Assertion denial = assertion(blockade, Stance.DENIES, 0x73);
    public final Question question = named(MODEL.createQuestion(), 0x80);
    public final Event launch = named(MODEL.createEvent(), 0x90);

    /** All of it. */
    public Race() {
        dossier.setTitle("The race for compute");
        people();
        topics();
        sources();
        voices();
        claims();
        assertions();
        event();
    }

    private void people() {
        rao.getAliases().add("Jaya Rao");
        rao.getIdentifiers().add(new Identifier("orcid", "0000-0001"));
        account.setOwner(rao);
    }

    private void topics() {
        chips.setName("chips");
        memory.setName("memory");
        chips.getTopics().add(memory);
        dossier.getTopics().add(chips);
        fast.getTopics().add(memory);
    }

    private void sources() {
        thread.setKind(SourceKind.THREAD);
        thread.setTitle("Fab thread");
        thread.setPublished(When.parse("2026-06-12"));
        thread.getAuthors().add(lena);
        snapshot.setText(TEXT);
        snapshot.setRetrieved(Instant.parse("2026-06-20T08:00:00Z"));
        thread.getSnapshots().add(snapshot);
        film.setKind(SourceKind.VIDEO);
        film.setTitle("Weekly note");
        dossier.getSources().add(film);
        dossier.getSources().add(thread);
    }

    private void voices() {
        outer.getAnchors().add(at("Rao said", "exaggerates."));
        outer.setSpeaker(lena);
        outer.setWhen(When.parse("2026-06-12T09:14:00Z"));
        inner.getAnchors().add(at("the Tern 9", "Kestrel"));
        inner.setSpeaker(account);
        inner.setVerbatim(false);
        footnote.setAnchor(at("[1]", "[1]"));
        footnote.setLabel("[1]");
        footnote.setUrl("https://tests.example/tern");
        outer.getUtterances().add(inner);
        outer.getCitations().add(footnote);
        second.getAnchors().add(at("Within", "blockade."));
        second.setReplyTo(outer);
        thread.getUtterances().add(second);
        thread.getUtterances().add(outer);
    }

    private void claims() {
        blockade.setAbout(When.parse("@" + outer.getId() + "/@" + outer.getId() + "+P2Y"));
        lag.setMeasure("technology lag");
        lag.setComparator(Comparison.BETWEEN);
        lag.setLow(new BigDecimal("8"));
        lag.setHigh(new BigDecimal("10.5"));
        lag.setUnit("a");
        lag.setOf(corvid);
        fast.getQuantities().add(lag);
        question.setText("Do the curbs work?");
        dossier.getQuestions().add(question);
        fast.getAnswers().add(question);
    }

    private void assertions() {
        original.setSpeaker(account);
        original.setUtterance(inner);
        original.getQuotes().add(quote("the Tern 9 is about as fast as the Kestrel"));
        relay.setSpeaker(lena);
        relay.setUtterance(outer);
        relay.getReports().add(original);
        relay.getEvidence().add(footnote);
        forecast.setUtterance(second);
        forecast.setCertainty(Certainty.of(0.25));
        denial.setSpeaker(rao);
        denial.setSaidAt(When.parse("2027-01"));
        denial.setCertainty(new Certainty("very unlikely", Double.NaN, Double.NaN, ""));
    }

    private Quote quote(String words) {
        var quote = named(MODEL.createQuote(), 0x7A);
        quote.setExact(words);
        quote.getAnchors().add(at("the Tern 9", "Kestrel"));
        return quote;
    }

    private void event() {
        launch.setTitle("Launch of the Tern 9");
        launch.setWhen(When.parse("2026-03~"));
        launch.setStatus(EventStatus.HAPPENED);
        launch.getParticipants().add(corvid);
        dossier.getEvents().add(launch);
    }

    private Actor actor(String name, ActorKind kind, int number) {
        var actor = named(MODEL.createActor(), number);
        actor.setName(name);
        actor.setKind(kind);
        dossier.getActors().add(actor);
        return actor;
    }

    private Claim claim(String text, ClaimKind kind, int number) {
        var claim = named(MODEL.createClaim(), number);
        claim.setText(text);
        claim.setKind(kind);
        dossier.getClaims().add(claim);
        return claim;
    }

    private Assertion assertion(Claim claim, Stance stance, int number) {
        var assertion = named(MODEL.createAssertion(), number);
        assertion.setClaim(claim);
        assertion.setStance(stance);
        assertion.setRecordedAt(Instant.parse("2026-07-01T10:00:00Z"));
        thread.getAssertions().add(assertion);
        return assertion;
    }

    /** From the first of some words to the last of others, in code points. */
    private Anchor at(String from, String to) {
        int start = TEXT.indexOf(from);
        int end = TEXT.indexOf(to, start) + to.length();
        return new Anchor(snapshot.getId(), TEXT.codePointCount(0, start), TEXT.codePointCount(0, end));
    }

    /** Ids that can be told apart at a glance. */
    private static <E extends Element> E named(E element, int number) {
        element.setId(UUID.fromString("%08x-0000-4000-8000-000000000000".formatted(number)));
        return element;
    }
}
