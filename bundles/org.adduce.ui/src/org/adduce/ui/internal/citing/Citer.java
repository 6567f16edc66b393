package org.adduce.ui.internal.citing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.References.Reference;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.Dating;
import org.adduce.model.derived.Leaning;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.SaidTime;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.value.Variable;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Derived;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** Writes what one takes along into a paper or a letter: exact words with who said them, when and where; sources as references. On the thread that changes the dossier. */
public final class Citer {

    private static final String CUT = " […] ";
    private static final String BETWEEN = ", ";

    private final OpenDossier dossier;
    private final Derived derived;

    /** Of a dossier as it is now. */
    public Citer(OpenDossier dossier) {
        this.dossier = dossier;
        derived = Derived.of(dossier, Optional.empty());
    }

    /** What is cited of an element; its own words where nobody published or said it. */
    public Written of(Element element) {
        return switch (element) {
            case Source source -> reference(source);
            case Utterance voice -> words(voice.words(), voice);
            case Assertion assertion -> assertion(assertion);
            case Annotation annotation -> quoted(exact(annotation.getQuotes()), List.of(), annotation);
            case Claim claim -> claim(claim);
            default -> Written.of(WholeWords.of(element));
        };
    }

    /** Words out of what a voice says. */
    public Written words(String words, Utterance voice) {
        return quoted(words, List.of(Written.of(speaker(voice)), time(SaidTime.of(voice))), voice);
    }

    /** Words out of a source that stand in no voice. */
    public Written words(String words, Source source) {
        return quoted(words, List.of(Written.of(authors(source)), published(source)), source);
    }

    private Written assertion(Assertion assertion) {
        var exact = exact(assertion.getQuotes());
        var speaker = speaker(assertion);
        var time = time(SaidTime.of(assertion));
        Element at = assertion.getUtterance() == null ? assertion : assertion.getUtterance();
        if (!exact.isEmpty()) {
            return quoted(exact, List.of(Written.of(speaker), time), at);
        }
        var claim = assertion.getClaim() == null ? "" : ElementTexts.of(assertion.getClaim());
        return bracketed(Written.of(NLS.bind(Messages.Citer_stance, new Object[] {speaker, FeatureWords.value(assertion.getStance()), claim})), placed(List.of(time), at));
    }

    /** The claim, then everybody who took a stance on it, by time. */
    private Written claim(Claim claim) {
        var lines = new ArrayList<>(List.of(Written.of(WholeWords.of(claim))));
        dossier.references().to(claim).stream().filter(reference -> reference.feature() == Literals.ASSERTION__CLAIM).map(Reference::from)
                .filter(Assertion.class::isInstance).map(Assertion.class::cast).map(this::position).sorted(Position.BY_TIME)
                .map(position -> Written.joined(List.of(Written.of("–"), Written.of(FeatureWords.value(position.assertion().getStance()) + ":"), assertion(position.assertion())), " "))
                .forEach(lines::add);
        return Written.joined(lines, "\n");
    }

    private Position position(Assertion assertion) {
        var dating = new Dating(dossier::find);
        var said = dating.said(assertion);
        return new Position(assertion, said, dating.of(said), Leaning.of(assertion));
    }

    /** Authors (time). Title. Where it appeared. Who published it. Address. */
    private Written reference(Source source) {
        var title = Written.title(WholeWords.of(source), source.getUrl());
        var authors = Written.of(authors(source));
        var all = new ArrayList<>(authors.plain().isEmpty() ? List.of(dated(title, source)) : List.of(dated(authors, source), title));
        source.getBibliography().stream().filter(variable -> variable.name().equals("container-title")).map(Variable::value).map(Written::of).forEach(all::add);
        if (source.getPublisher() != null) {
            all.add(Written.of(ElementTexts.of(source.getPublisher())));
        }
        all.add(Written.address(address(source)));
        return Written.joined(all, ". ");
    }

    private Written dated(Written words, Source source) {
        return source.getPublished() == null ? words : bracketed(words, List.of(published(source)));
    }

    private static Written quoted(String words, List<Written> by, Element at) {
        return bracketed(Written.of(NLS.bind(Messages.Citer_quoted, words.strip())), placed(by, at));
    }

    private static List<Written> placed(List<Written> by, Element at) {
        var all = new ArrayList<>(by);
        var source = Tree.sourceOf(at);
        if (source != null) {
            all.add(Written.joined(List.of(Written.of(Messages.Citer_in), Written.title(WholeWords.of(source), address(at))), " "));
            all.add(Written.address(address(at)));
        }
        return all;
    }

    private static Written bracketed(Written words, List<Written> of) {
        var inside = Written.joined(of, BETWEEN);
        return Written.joined(List.of(words, Written.joined(List.of(Written.of("("), inside, Written.of(")")), "")), " ");
    }

    private static String exact(List<Quote> quotes) {
        return quotes.stream().map(Quote::getExact).filter(Objects::nonNull).map(String::strip).filter(words -> !words.isEmpty()).collect(Collectors.joining(CUT));
    }

    private static String speaker(Assertion assertion) {
        return assertion.getSpeaker() == null && assertion.getUtterance() != null ? speaker(assertion.getUtterance()) : ElementLabel.speaker(Optional.ofNullable(assertion.getSpeaker()));
    }

    private static String speaker(Utterance voice) {
        var own = ElementLabel.speaker(Optional.ofNullable(voice.getSpeaker()));
        return voice.eContainer() instanceof Utterance outer ? NLS.bind(Messages.Citer_quotedBy, own, ElementLabel.speaker(Optional.ofNullable(outer.getSpeaker()))) : own;
    }

    private Written time(Said said) {
        return said instanceof Said.Unknown ? Written.NOTHING : Written.of(derived.say(said));
    }

    private Written published(Source source) {
        return source.getPublished() == null ? Written.NOTHING : Written.of(derived.say(new Said.At(source.getPublished(), source)));
    }

    /** Where a voice can be read, which tells it apart in a long thread; else where its source can. */
    private static String address(Element at) {
        return at instanceof Utterance voice && voice.getUrl() != null ? voice.getUrl() : Optional.ofNullable(Tree.sourceOf(at)).map(Source::getUrl).orElse("");
    }

    private static String authors(Source source) {
        return source.getAuthors().stream().map(ElementTexts::of).collect(Collectors.joining(BETWEEN));
    }
}
