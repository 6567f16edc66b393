package org.adduce.ui.tests;

import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.text.Quotation;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** A small invented thread: two voices, the first of which quotes a third in a block, the second one in a line. */
public final class PastedThread {

    /** An astral character stands early, so that places and offsets differ after it. */
    public static final String TEXT = """
            Sign in \ud83d\ude80

            They are three years behind, see https://example.org/lines. I would wait.

            > the Tern is as fast as the Kestrel [1]

            That is Rao.
            Three is too late. Rao: “Second place is worth nothing” and so it is.

            Terms""";

    public final Dossier root = made(ModelFactory.eINSTANCE.createDossier());
    public final Source source = made(ModelFactory.eINSTANCE.createSource());
    public final Snapshot snapshot = made(ModelFactory.eINSTANCE.createSnapshot());
    public final Actor lena = actor("Lena");
    public final Actor rao = actor("Rao");
    public final Actor mika = actor("Mika");
    public final Utterance first;
    public final Utterance block;
    public final Utterance second;
    public final Utterance inline;
    public final Citation citation;
    public final OpenDossier dossier;

    public PastedThread() {
        root.setTitle("Lines");
        source.setTitle("A thread");
        snapshot.setText(TEXT);
        snapshot.setRetrieved(Instant.EPOCH);
        source.getSnapshots().add(snapshot);
        root.getSources().add(source);
        first = voice(lena, "They are", "That is Rao.");
        block = voice(rao, "the Tern", "Kestrel");
        second = voice(mika, "Three is", "so it is.");
        inline = voice(rao, "Second place", "nothing");
        citation = made(ModelFactory.eINSTANCE.createCitation());
        citation.setAnchor(Quotation.anchor(snapshot, place("[1]").start(), place("[1]").end()));
        citation.setUrl("https://rao.example/1");
        first.getCitations().add(citation);
        source.getUtterances().add(first);
        source.getUtterances().add(second);
        first.getUtterances().add(block);
        second.getUtterances().add(inline);
        second.setReplyTo(first);
        dossier = OpenDossier.create(Path.of("thread.adduce"), root);
    }

    private static <E extends Element> E made(E element) {
        element.setId(UUID.randomUUID());
        return element;
    }

    private Actor actor(String name) {
        var actor = made(ModelFactory.eINSTANCE.createActor());
        actor.setName(name);
        actor.setKind(ActorKind.PERSON);
        root.getActors().add(actor);
        return actor;
    }

    private Utterance voice(Actor speaker, String from, String to) {
        var voice = made(ModelFactory.eINSTANCE.createUtterance());
        voice.setSpeaker(speaker);
        int start = TEXT.indexOf(from);
        voice.getAnchors().add(Quotation.anchor(snapshot, start, TEXT.indexOf(to, start) + to.length()));
        return voice;
    }

    /** Where words stand in the text. */
    public static Stretch place(String words) {
        int start = TEXT.indexOf(words);
        return new Stretch(start, start + words.length());
    }

    /** The text as the reader shows it now. */
    public Reading reading() {
        return Reading.of(source).orElseThrow();
    }

    /** A claim of the dossier. */
    public Claim claim(String text) {
        var claim = made(ModelFactory.eINSTANCE.createClaim());
        claim.setText(text);
        root.getClaims().add(claim);
        return claim;
    }

    /** An assertion that quotes words of the text. */
    public Assertion assertion(Claim claim, Stance stance, String words) {
        var assertion = made(ModelFactory.eINSTANCE.createAssertion());
        assertion.setClaim(claim);
        assertion.setStance(stance);
        assertion.getQuotes().add(Quotation.of(snapshot, place(words).start(), place(words).end()));
        source.getAssertions().add(assertion);
        return assertion;
    }
}
