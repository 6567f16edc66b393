import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Imports;
import org.adduce.core.importing.Key;
import org.adduce.model.*;
import org.adduce.model.text.Quotation;
import org.adduce.model.text.TextIndex;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.core.runtime.NullProgressMonitor;

/** What the example is made with: each call does what a person does with one gesture in the workbench. Ids come from names, so the same script gives the same bytes. */
final class Workshop {

    private static final Instant READ = Instant.parse("2026-06-20T09:00:00.000Z");
    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Dossier dossier;
    private final OpenDossier open;
    private final Map<String, Element> named = new HashMap<>();
    private int minute;

    Workshop(Path file, String title, String description) {
        dossier = id(MAKE.createDossier(), "dossier");
        dossier.setTitle(title);
        dossier.setDescription(description);
        open = OpenDossier.create(file, dossier);
    }

    void save() throws IOException {
        open.save();
    }

    private static <T extends Element> T id(T element, String name) {
        element.setId(new Key("example", element.eClass().getName() + " " + name).id());
        return element;
    }

    private <T extends Element> T keep(String name, T element) {
        named.put(name, element);
        return id(element, name);
    }

    <T> T the(String name, Class<T> type) {
        var element = named.get(name);
        if (!type.isInstance(element)) {
            throw new IllegalArgumentException("There is no " + type.getSimpleName() + " called " + name);
        }
        return type.cast(element);
    }

    Source read(Importer importer, Path file, String name, SourceKind kind, String title, String published) throws IOException, ImportException {
        var hints = new Hints(file.getFileName().toString(), READ, Optional.ofNullable(published).map(When::parse), Map.of());
        var proposal = importer.read(Files.readAllBytes(file), hints, new NullProgressMonitor());
        var before = List.copyOf(dossier.getSources());
        Imports.apply(open, proposal);
        var source = dossier.getSources().stream().filter(one -> !before.contains(one)).findFirst().orElseThrow();
        source.setKind(kind);
        source.setTitle(title);
        named.put(name, source);
        return source;
    }

    Source bare(String name, SourceKind kind, String title, String url, String published) {
        var source = keep(name, MAKE.createSource());
        source.setKind(kind);
        source.setTitle(title);
        source.setUrl(url);
        source.setPublished(published == null ? null : When.parse(published));
        dossier.getSources().add(source);
        return source;
    }

    /** An actor: the one an import brought under that name, else a new one. */
    Actor actor(String name, ActorKind kind, String full, String... aliases) {
        var actor = dossier.getActors().stream().filter(one -> name.equals(one.getName()) || full.equals(one.getName())).findFirst()
                .orElseGet(() -> {
                    var made = id(MAKE.createActor(), name);
                    dossier.getActors().add(made);
                    return made;
                });
        actor.setKind(kind);
        actor.setName(full);
        for (var alias : aliases) {
            if (!actor.getAliases().contains(alias)) {
                actor.getAliases().add(alias);
            }
        }
        named.put(name, actor);
        return actor;
    }

    void belongs(String actor, String to, String role, String period) {
        var affiliation = id(MAKE.createAffiliation(), actor + " " + to);
        affiliation.setTo(the(to, Actor.class));
        affiliation.setRole(role);
        affiliation.setPeriod(period == null ? null : When.parse(period));
        the(actor, Actor.class).getAffiliations().add(affiliation);
    }

    Topic topic(String name, String colour, String inside) {
        var topic = keep(name, MAKE.createTopic());
        topic.setName(name);
        topic.setColour(colour);
        (inside == null ? dossier.getTopics() : the(inside, Topic.class).getTopics()).add(topic);
        return topic;
    }

    Question question(String name, String text) {
        var question = keep(name, MAKE.createQuestion());
        question.setText(text);
        dossier.getQuestions().add(question);
        return question;
    }

    Claim claim(String name, ClaimKind kind, String about, String text, String... answersAndTopics) {
        var claim = keep(name, MAKE.createClaim());
        claim.setKind(kind);
        claim.setText(text);
        claim.setAbout(about == null ? null : When.parse(about));
        for (var one : answersAndTopics) {
            switch (named.get(one)) {
                case Question question -> claim.getAnswers().add(question);
                case Topic topic -> claim.getTopics().add(topic);
                case Claim condition -> claim.getConditions().add(condition);
                case Element element -> claim.getConcerns().add(element);
                case null -> throw new IllegalArgumentException("Nothing is called " + one);
            }
        }
        dossier.getClaims().add(claim);
        return claim;
    }

    void quantity(String claim, String measure, String of, String to, Comparison comparator, String low, String high, String unit, String basis) {
        var quantity = id(MAKE.createQuantity(), claim + " " + measure);
        quantity.setMeasure(measure);
        quantity.setOf(the(of, Element.class));
        quantity.setRelativeTo(to == null ? null : the(to, Element.class));
        quantity.setComparator(comparator);
        quantity.setLow(low == null ? null : new BigDecimal(low));
        quantity.setHigh(high == null ? null : new BigDecimal(high));
        quantity.setUnit(unit);
        quantity.setBasis(basis);
        the(claim, Claim.class).getQuantities().add(quantity);
    }

    /** Marks words in a source; the speaker is the innermost voice's. */
    Assertion mark(String name, String source, String words, Stance stance, String claim) {
        var in = the(source, Source.class);
        var snapshot = in.getSnapshots().getFirst();
        int start = snapshot.getText().indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("“" + words + "” does not stand in " + source);
        }
        var assertion = assertion(name, in, stance, claim);
        var quote = id(Quotation.of(snapshot, start, start + words.length()), name + " quote");
        assertion.getQuotes().add(quote);
        var voice = voiceAt(in, snapshot, start);
        assertion.setUtterance(voice);
        assertion.setSpeaker(voice.getSpeaker());
        return assertion;
    }

    /** An assertion known from a source without text. */
    Assertion note(String name, String source, String speaker, Stance stance, String claim) {
        var assertion = assertion(name, the(source, Source.class), stance, claim);
        assertion.setSpeaker(the(speaker, Actor.class));
        return assertion;
    }

    private Assertion assertion(String name, Source in, Stance stance, String claim) {
        var assertion = keep(name, MAKE.createAssertion());
        assertion.setStance(stance);
        assertion.setReading(Reading.EXPLICIT);
        assertion.setClaim(the(claim, Claim.class));
        assertion.setRecordedAt(READ.plusSeconds(60L * minute++));
        assertion.setRecordedBy("ana");
        in.getAssertions().add(assertion);
        return assertion;
    }

    /** Words passed on by one voice from another: the assertion of the inner voice and that of the outer, which relays it. */
    void passedOn(String name, String source, String innerWords, String claim) {
        var inner = mark(name, source, innerWords, Stance.ASSERTS, claim);
        if (!(inner.getUtterance().eContainer() instanceof Utterance outer)) {
            throw new IllegalArgumentException("“" + innerWords + "” is nobody's quoted speech in " + source);
        }
        var relay = assertion(name + " relayed", the(source, Source.class), Stance.RELAYS, claim);
        relay.setUtterance(outer);
        relay.setSpeaker(outer.getSpeaker());
        relay.getReports().add(inner);
        var snapshot = the(source, Source.class).getSnapshots().getFirst();
        int start = snapshot.getText().indexOf(innerWords);
        relay.getQuotes().add(id(Quotation.of(snapshot, start, start + innerWords.length()), name + " relayed quote"));
        relay.getEvidence().addAll(outer.getCitations());
    }

    private static Utterance voiceAt(Source source, Snapshot snapshot, int offset) {
        int place = TextIndex.of(snapshot).fromUtf16(offset);
        var voices = new ArrayList<Utterance>();
        source.getUtterances().forEach(voice -> collect(voice, voices));
        return voices.stream().filter(voice -> voice.getAnchors().stream().anyMatch(a -> a.start() <= place && place < a.end()))
                .min(Comparator.comparingInt(voice -> voice.getAnchors().stream().mapToInt(a -> a.end() - a.start()).sum()))
                .orElseThrow(() -> new IllegalArgumentException("Nobody speaks at " + offset + " in " + source.getTitle()));
    }

    private static void collect(Utterance voice, List<Utterance> voices) {
        voices.add(voice);
        voice.getUtterances().forEach(inner -> collect(inner, voices));
    }

    /** Settles who speaks in the voice that has these words. */
    void speaker(String source, String words, String actor) {
        var in = the(source, Source.class);
        var snapshot = in.getSnapshots().getFirst();
        voiceAt(in, snapshot, snapshot.getText().indexOf(words)).setSpeaker(actor == null ? null : the(actor, Actor.class));
    }

    void settleDoubts() {
        dossier.eAllContents().forEachRemaining(object -> ((Element) object).setDoubt(null));
    }

    static Certainty sure(double probability) {
        return Certainty.of(probability);
    }

    static Certainty sure(String phrase, double low, double high) {
        return new Certainty(phrase, low, high, "Kent");
    }

    Argument argument(String name, Polarity polarity, String conclusion, String scheme, String... premises) {
        var argument = keep(name, MAKE.createArgument());
        argument.setPolarity(polarity);
        argument.setConclusion(the(conclusion, Conclusion.class));
        argument.setScheme(scheme);
        for (var premise : premises) {
            argument.getPremises().add(the(premise, Claim.class));
        }
        dossier.getArguments().add(argument);
        return argument;
    }

    void event(String title, EventStatus status, String when, String evidence, String... participants) {
        var event = keep(title, MAKE.createEvent());
        event.setTitle(title);
        event.setStatus(status);
        event.setWhen(when == null ? null : When.parse(when));
        if (evidence != null) {
            event.getEvidence().add(the(evidence, Assertion.class));
        }
        for (var participant : participants) {
            event.getParticipants().add(the(participant, Actor.class));
        }
        dossier.getEvents().add(event);
    }

    void resolve(String claim, String criteria, Outcome outcome, String on) {
        var resolution = id(MAKE.createResolution(), claim);
        resolution.setCriteria(criteria);
        resolution.setOutcome(outcome);
        resolution.setOn(on == null ? null : When.parse(on));
        the(claim, Claim.class).setResolution(resolution);
    }

    void unite(String kept, String dropped) {
        var one = the(kept, Actor.class);
        var other = dossier.getActors().stream().filter(actor -> dropped.equals(actor.getName())).findFirst().orElseThrow();
        dossier.eAllContents().forEachRemaining(object -> {
            if (object instanceof Utterance voice && voice.getSpeaker() == other) {
                voice.setSpeaker(one);
            }
        });
        one.getAliases().add(dropped);
        one.getFormerIds().add(other.getId());
        dossier.getActors().remove(other);
    }
}
