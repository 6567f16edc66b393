package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Affiliation;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Resolution;
import org.adduce.model.Tagged;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** What an element is, in a few lines beneath the words that name it, for a page where its fields stand elsewhere. */
public final class Facts {

    private Facts() {
    }

    /** The facts as a story without a title; none where there is nothing to tell. */
    public static Optional<Story> of(Element element, Derived derived) {
        var lines = new ArrayList<Passage>();
        switch (element) {
            case Claim claim -> claim(claim, derived, lines);
            case Actor actor -> actor(actor, derived, lines);
            case Event event -> event(event, derived, lines);
            case Argument argument -> lines.add(PassageBuilder.dotted().quiet(FeatureWords.value(argument.getPolarity()))
                    .quiet(argument.getScheme() == null ? "" : argument.getScheme()).done());
            default -> { }
        }
        if (element instanceof Tagged tagged && !tagged.getTopics().isEmpty()) {
            linked(Messages.Facts_topics, tagged.getTopics(), lines);
        }
        if (element.getNote() != null && !element.getNote().isBlank()) {
            lines.add(PassageBuilder.at(0).plain(element.getNote().strip().replaceAll("\\s+", " ")).done());
        }
        if (element.getDoubt() != null && !element.getDoubt().isBlank()) {
            lines.add(PassageBuilder.at(0).quiet(NLS.bind(Messages.Facts_doubt, element.getDoubt().strip())).done());
        }
        lines.removeIf(line -> line.runs().isEmpty());
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Story("", "", lines));
    }

    private static void claim(Claim claim, Derived derived, List<Passage> lines) {
        var line = PassageBuilder.dotted().quiet(FeatureWords.value(claim.getKind()));
        if (claim.getAbout() != null) {
            line.quiet(about(derived.say(claim.getAbout())));
        }
        claim.getQuantities().forEach(quantity -> line.plain(ElementTexts.of(quantity)));
        lines.add(line.done());
        linked(Messages.Facts_if, claim.getConditions(), lines);
        linked(Messages.Facts_concerns, claim.getConcerns(), lines);
        linked(Messages.Facts_answers, claim.getAnswers(), lines);
        Resolution resolution = claim.getResolution();
        if (resolution != null) {
            lines.add(PassageBuilder.at(0).link(ElementTexts.of(resolution), resolution).done());
        }
    }

    /** "about 2026", yet not "about between 2026 and 2027": a phrase that begins with a word follows a colon. */
    private static String about(String when) {
        return NLS.bind(Character.isLowerCase(when.codePointAt(0)) ? Messages.Facts_aboutPhrase : Messages.Facts_about, when);
    }

    private static void actor(Actor actor, Derived derived, List<Passage> lines) {
        var line = PassageBuilder.dotted().quiet(FeatureWords.value(actor.getKind()));
        if (!actor.getAliases().isEmpty()) {
            line.quiet(NLS.bind(Messages.Facts_aliases, String.join(", ", actor.getAliases())));
        }
        actor.getIdentifiers().forEach(identifier -> line.quiet(identifier.scheme() + ' ' + identifier.value()));
        lines.add(line.done());
        if (actor.getOwner() != null) {
            linked(Messages.Facts_owner, List.of(actor.getOwner()), lines);
        }
        actor.getAffiliations().forEach(affiliation -> lines.add(affiliation(affiliation, derived)));
    }

    private static Passage affiliation(Affiliation affiliation, Derived derived) {
        var line = PassageBuilder.at(0).plain(affiliation.getRole() == null ? "" : affiliation.getRole());
        if (affiliation.getTo() != null) {
            line.name(affiliation.getTo());
        }
        return affiliation.getPeriod() == null ? line.done() : line.quiet(derived.say(affiliation.getPeriod())).done();
    }

    private static void event(Event event, Derived derived, List<Passage> lines) {
        var line = PassageBuilder.dotted().quiet(FeatureWords.value(event.getStatus()));
        if (event.getWhen() != null) {
            line.plain(derived.say(event.getWhen()));
        }
        lines.add(line.done());
        linked(Messages.Facts_participants, event.getParticipants(), lines);
    }

    private static void linked(String lead, List<? extends Element> elements, List<Passage> lines) {
        if (!elements.isEmpty()) {
            lines.add(PassageBuilder.at(0).quiet(lead).names(elements).done());
        }
    }
}
