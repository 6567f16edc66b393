package org.adduce.team.merge;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;

/** A small dossier of everything, drawn from a seed: some thirty elements that refer to each other in every way. */
final class Village {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final List<String> WORDS = List.of("ferry", "harbour", "old", "fast", "leaves", "at", "noon", "the", "never", "Bram", "says");

    private final Random random;
    private final Dossier dossier = MAKE.createDossier();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Assertion> assertions = new ArrayList<>();

    private Village(Random random) {
        this.random = random;
    }

    static Dossier draw(Random random) {
        return new Village(random).build();
    }

    static UUID id(Random random) {
        return new UUID(random.nextLong() & ~0xF000L | 0x4000L, random.nextLong() & ~(3L << 62) | 2L << 62);
    }

    static String words(Random random, int most) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }

    private <E extends Element> E named(E element) {
        element.setId(id(random));
        return element;
    }

    private <E> E any(List<E> some) {
        return some.get(random.nextInt(some.size()));
    }

    private Dossier build() {
        named(dossier).setTitle("The Halden ferry");
        dossier.setFormatVersion(DossierFormat.VERSION);
        addTopics();
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            var actor = named(MAKE.createActor());
            actor.setName(words(random, 2));
            actor.getAliases().addAll(List.of("a" + i, "b" + i));
            actors.add(actor);
        }
        dossier.getActors().addAll(actors);
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            addClaim();
        }
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            addSource();
        }
        addArgument();
        addEvent();
        return dossier;
    }

    private void addTopics() {
        for (int i = 2; i > 0; i--) {
            var top = topic();
            dossier.getTopics().add(top);
            for (int j = random.nextInt(4); j > 0; j--) {
                top.getTopics().add(topic());
            }
        }
    }

    private Topic topic() {
        var topic = named(MAKE.createTopic());
        topic.setName(words(random, 2));
        topics.add(topic);
        return topic;
    }

    private void addClaim() {
        var claim = named(MAKE.createClaim());
        claim.setText(words(random, 9) + ".");
        claim.getTopics().add(any(topics));
        claim.setAbout(When.parse("2026"));
        if (random.nextBoolean()) {
            var quantity = named(MAKE.createQuantity());
            quantity.setMeasure("speed");
            quantity.setLow(new BigDecimal("12.5"));
            quantity.setOf(any(actors));
            claim.getQuantities().add(quantity);
        }
        if (!claims.isEmpty() && random.nextBoolean()) {
            claim.getConditions().add(any(claims));
        }
        claims.add(claim);
        dossier.getClaims().add(claim);
    }

    private void addSource() {
        var source = named(MAKE.createSource());
        source.setTitle(words(random, 6));
        source.getAuthors().addAll(actors.subList(0, 1 + random.nextInt(actors.size())));
        source.setPublished(When.parse("2026-05~"));
        var snapshot = named(MAKE.createSnapshot());
        snapshot.setRetrieved(Instant.parse("2026-06-12T10:15:30Z"));
        snapshot.setText(words(random, 30));
        source.getSnapshots().add(snapshot);
        dossier.getSources().add(source);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            source.getUtterances().add(voice(snapshot.getId(), 0));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            source.getAssertions().add(assertion(source, snapshot.getId()));
        }
    }

    private Utterance voice(UUID snapshot, int depth) {
        var voice = named(MAKE.createUtterance());
        int start = random.nextInt(4);
        voice.getAnchors().add(new Anchor(snapshot, start, start + 1 + random.nextInt(4)));
        voice.setSpeaker(any(actors));
        if (depth < 2 && random.nextBoolean()) {
            voice.getUtterances().add(voice(snapshot, depth + 1));
            voice.setReplyTo(voice.getUtterances().get(0));
        }
        return voice;
    }

    private Assertion assertion(Source source, UUID snapshot) {
        var assertion = named(MAKE.createAssertion());
        assertion.setClaim(any(claims));
        assertion.setUtterance(any(source.getUtterances()));
        assertion.setRecordedAt(Instant.parse("2026-06-12T10:15:30Z"));
        for (int i = random.nextInt(3); i > 0; i--) {
            assertion.getQuotes().add(quote(snapshot));
        }
        if (!assertions.isEmpty() && random.nextBoolean()) {
            assertion.getReports().add(any(assertions));
        }
        assertions.add(assertion);
        return assertion;
    }

    private Quote quote(UUID snapshot) {
        var quote = named(MAKE.createQuote());
        quote.getAnchors().add(new Anchor(snapshot, 0, 2));
        quote.setExact("ab");
        return quote;
    }

    private void addArgument() {
        var argument = named(MAKE.createArgument());
        argument.getPremises().addAll(claims.subList(0, 1 + random.nextInt(claims.size() - 1)));
        argument.setConclusion(claims.getLast());
        dossier.getArguments().add(argument);
    }

    private void addEvent() {
        var event = named(MAKE.createEvent());
        event.setTitle(words(random, 5));
        event.getParticipants().addAll(actors);
        event.setWhen(When.parse("@" + dossier.getSources().get(0).getId() + "-P6M~"));
        event.getEvidence().addAll(assertions);
        dossier.getEvents().add(event);
    }
}
