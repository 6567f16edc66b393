package org.adduce.cli.internal;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.adduce.core.query.Kind;
import org.adduce.model.Actor;
import org.adduce.model.Annotation;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Quantity;
import org.adduce.model.Question;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.SaidTime;

/** What a person sees of each kind of element in a list. */
final class KindColumns {

    /**
     * A column.
     *
     * @param head its heading
     * @param cell what stands in it
     */
    record Column(String head, Function<Element, String> cell) {
    }

    private final Dating dating;
    private final TimeWords times;
    private final List<Column> columns = new ArrayList<>();

    KindColumns(Dossier dossier) {
        this.dating = Dating.of(dossier);
        this.times = new TimeWords(dossier);
    }

    List<Column> of(Kind kind) {
        columns.clear();
        add("ID", Element.class, Words::id);
        switch (kind) {
            case SOURCES -> sources();
            case SNAPSHOTS -> snapshots();
            case UTTERANCES -> utterances();
            case CITATIONS -> citations();
            case ACTORS -> actors();
            case CLAIMS -> claims();
            case QUANTITIES -> quantities();
            case ASSERTIONS -> assertions();
            case ANNOTATIONS -> annotations();
            case ARGUMENTS -> arguments();
            case QUESTIONS -> add("TEXT", Question.class, Question::getText);
            case EVENTS -> events();
            case TOPICS -> topics();
        }
        return List.copyOf(columns);
    }

    private <T extends Element> void add(String head, Class<T> type, Function<T, String> cell) {
        columns.add(new Column(head, element -> Words.orEmpty(cell.apply(type.cast(element)))));
    }

    private void sources() {
        add("PUBLISHED", Source.class, source -> times.of(source.getPublished()));
        add("KIND", Source.class, source -> source.getKind().getLiteral());
        add("VOICES", Source.class, source -> Integer.toString(source.getUtterances().size()));
        add("TITLE", Source.class, Words::label);
    }

    private void snapshots() {
        add("RETRIEVED", Snapshot.class, snapshot -> Words.of(snapshot.getRetrieved()));
        add("CHARACTERS", Snapshot.class, snapshot -> Integer.toString(Words.orEmpty(snapshot.getText()).length()));
        add("SOURCE", Snapshot.class, snapshot -> Words.label(snapshot.eContainer()));
    }

    private void utterances() {
        add("SAID", Utterance.class, voice -> times.of(SaidTime.of(voice)));
        add("SPEAKER", Utterance.class, voice -> Words.label(voice.getSpeaker()));
        add("WORDS", Utterance.class, voice -> Words.indent(voice) + voice.words());
    }

    private void citations() {
        add("LABEL", Citation.class, Citation::getLabel);
        add("URL", Citation.class, citation -> Words.orEmpty(citation.getUrl()) + (citation.isCut() ? " (cut off)" : ""));
        add("BY", Citation.class, citation -> citation.eContainer() instanceof Utterance voice ? Words.label(voice.getSpeaker()) : "");
    }

    private void actors() {
        add("KIND", Actor.class, actor -> actor.getKind().getLiteral());
        add("NAME", Actor.class, Actor::getName);
        add("ALSO", Actor.class, actor -> String.join(", ", actor.getAliases()));
        add("OWNER", Actor.class, actor -> Words.label(actor.getOwner()));
    }

    private void claims() {
        add("KIND", Claim.class, claim -> claim.getKind().getLiteral());
        add("ABOUT", Claim.class, claim -> times.of(claim.getAbout()));
        add("TEXT", Claim.class, Claim::getText);
    }

    private void quantities() {
        add("MEASURE", Quantity.class, Quantity::getMeasure);
        add("AMOUNT", Quantity.class, Words::amount);
        add("OF", Quantity.class, quantity -> Words.label(quantity.getOf()));
        add("CLAIM", Quantity.class, quantity -> Words.label(quantity.eContainer()));
    }

    private void assertions() {
        add("SAID", Assertion.class, assertion -> times.of(dating.said(assertion)));
        add("SPEAKER", Assertion.class, assertion -> Words.label(assertion.getSpeaker()));
        add("STANCE", Assertion.class, assertion -> assertion.getStance().getLiteral());
        add("SURE", Assertion.class, assertion -> Words.of(assertion.getCertainty()));
        add("CLAIM", Assertion.class, assertion -> Words.label(assertion.getClaim()));
    }

    private void annotations() {
        add("TOPICS", Annotation.class, annotation -> annotation.getTopics().stream().map(Topic::getName).collect(joining(", ")));
        add("WORDS", Annotation.class, annotation -> annotation.getQuotes().stream().map(Quote::getExact).collect(joining(" … ")));
    }

    private void arguments() {
        add("PREMISES", Argument.class, argument -> argument.getPremises().stream().map(Words::label).collect(joining("; ")));
        add("POLARITY", Argument.class, argument -> argument.getPolarity().getLiteral());
        add("CONCLUSION", Argument.class, argument -> Words.label(argument.getConclusion()));
    }

    private void events() {
        add("WHEN", Event.class, event -> times.of(event.getWhen()));
        add("STATUS", Event.class, event -> event.getStatus().getLiteral());
        add("TITLE", Event.class, Event::getTitle);
    }

    private void topics() {
        add("COLOUR", Topic.class, Topic::getColour);
        add("NAME", Topic.class, topic -> Words.indent(topic) + topic.getName());
    }
}
