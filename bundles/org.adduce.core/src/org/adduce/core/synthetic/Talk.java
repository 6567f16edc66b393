package org.adduce.core.synthetic;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Variable;

/** Sources with their texts, the voices in them, and who claims what. */
final class Talk {

    /** How long people go on writing, days. */
    static final int DAYS_OPEN = 10;

    private final Dossier dossier;
    private final Maker maker;
    private final Prose prose;
    private final Cast cast;
    private final Stances stances;

    Talk(Dossier dossier, Maker maker, Cast cast, Stances stances) {
        this.dossier = dossier;
        this.maker = maker;
        this.prose = new Prose(maker);
        this.cast = cast;
        this.stances = stances;
    }

    /** Invents one source with all its voices. */
    void source(int number) {
        var day = maker.day();
        var source = maker.named(ModelFactory.eINSTANCE.createSource());
        source.setKind(maker.of(SourceKind.THREAD, SourceKind.POST, SourceKind.COMMENTS, SourceKind.NEWSLETTER));
        source.setTitle(prose.title());
        source.setUrl("https://forum.example/t/" + number);
        source.setPublished(maker.chance(85) ? When.of(day) : null);
        source.setLanguage("en");
        if (maker.chance(40)) {
            source.getAuthors().add(cast.voice());
            source.getBibliography().add(new Variable("container-title", "The " + maker.of("Harbour", "Foundry", "Ledger") + " Review"));
        }
        if (!dossier.getSources().isEmpty() && maker.chance(20)) {
            source.getCommentsOn().add(maker.of(dossier.getSources()));
        }
        source.getTopics().add(cast.topic());
        text(source, day);
        dossier.getSources().add(source);
    }

    private void text(Source source, LocalDate day) {
        var snapshot = maker.named(ModelFactory.eINSTANCE.createSnapshot());
        var page = new Page(snapshot.getId());
        page.add(source.getTitle() + "\n\n");
        int voices = 3 + maker.below(4);
        for (int i = 0; i < voices; i++) {
            voice(source, page, day, i);
        }
        snapshot.setText(page.toString());
        snapshot.setRetrieved(day.plusDays(DAYS_OPEN).atTime(8, maker.below(60)).toInstant(ZoneOffset.UTC));
        source.getSnapshots().add(snapshot);
    }

    private void voice(Source source, Page page, LocalDate day, int number) {
        var voice = maker.named(ModelFactory.eINSTANCE.createUtterance());
        voice.setSpeaker(maker.chance(95) ? cast.voice() : null);
        voice.setWhen(maker.chance(70) ? When.of(day.plusDays(number)) : null);
        voice.setExternalId("p" + number);
        page.add((voice.getSpeaker() == null ? "anonymous" : voice.getSpeaker().getName()) + " wrote:\n");
        int start = page.place();
        if (!source.getUtterances().isEmpty() && maker.chance(35)) {
            quotation(voice, maker.of(source.getUtterances()), page);
        }
        int sentences = 2 + maker.below(5);
        for (int i = 0; i < sentences; i++) {
            sentence(source, voice, page, day);
        }
        if (maker.chance(25)) {
            citation(voice, page);
        }
        voice.getAnchors().add(page.since(start));
        page.add("\n\n");
        source.getUtterances().add(voice);
    }

    /** Another voice inside this one, as forums quote. */
    private void quotation(Utterance voice, Utterance other, Page page) {
        var quoted = maker.named(ModelFactory.eINSTANCE.createUtterance());
        quoted.setSpeaker(other.getSpeaker());
        quoted.setQuotes(other);
        quoted.setVerbatim(false);
        voice.setReplyTo(other);
        page.add("> ");
        quoted.getAnchors().add(page.add(prose.sentence()));
        page.add("\n\n");
        voice.getUtterances().add(quoted);
    }

    private void sentence(Source source, Utterance voice, Page page, LocalDate day) {
        var words = prose.sentence();
        var anchor = page.add(words);
        if (voice.getSpeaker() != null && maker.chance(22)) {
            source.getAssertions().add(stances.assertion(voice, day, words, anchor, page.before(anchor.start())));
        }
        page.add(maker.chance(25) ? "\n" : " ");
    }

    private void citation(Utterance voice, Page page) {
        var citation = maker.named(ModelFactory.eINSTANCE.createCitation());
        citation.setAnchor(page.add("[1]"));
        citation.setLabel("[1]");
        citation.setUrl("https://papers.example/" + maker.below(100_000) + (maker.chance(20) ? "..." : ""));
        citation.setCut(citation.getUrl().endsWith("..."));
        voice.getCitations().add(citation);
    }
}
