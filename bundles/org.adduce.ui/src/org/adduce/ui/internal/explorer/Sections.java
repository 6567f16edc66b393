package org.adduce.ui.internal.explorer;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.adduce.core.insight.Contest;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.Source;
import org.adduce.model.Tagged;
import org.adduce.model.derived.AssertionsByClaim;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.When;
import org.adduce.ui.internal.explorer.Section.Heading;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.common.util.Enumerator;

/** Puts the elements of a group together; what belongs to several sections stands in each, what belongs to none in the last. */
final class Sections {

    private static final int LAST = Integer.MAX_VALUE;

    private final GroupNode group;
    private final Predicate<Source> isRead;
    /** Many claims answer one question; it is put into words once. */
    private final Map<Object, Heading> named = new HashMap<>();

    Sections(GroupNode group, Predicate<Source> isRead) {
        this.group = group;
        this.isRead = isRead;
    }

    List<Section> of(List<Element> elements, Grouping grouping) {
        var headings = headings(grouping);
        Map<Heading, List<Element>> members = new LinkedHashMap<>();
        elements.forEach(element -> headings.apply(element).forEach(heading -> members.computeIfAbsent(heading, any -> new ArrayList<>()).add(element)));
        return members.entrySet().stream().map(entry -> new Section(group, entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((Section section) -> section.heading().rank())
                        .thenComparing(section -> section.heading().folded())).toList();
    }

    private Function<Element, List<Heading>> headings(Grouping grouping) {
        return switch (grouping) {
            case NONE -> element -> List.of();
            case QUESTION -> element -> standingFor(element instanceof Claim claim ? claim.getAnswers() : List.of(), Messages.Section_noQuestion);
            case TOPIC -> element -> standingFor(element instanceof Tagged tagged ? tagged.getTopics() : List.of(), Messages.Section_noTopic);
            case KIND -> element -> List.of(kind(element));
            case CONTEST -> contests();
            case YEAR -> element -> List.of(year(element));
            case UNREAD -> element -> List.of(element instanceof Source source && isRead.test(source)
                    ? heading(Messages.Section_read, 1) : heading(Messages.Section_unread, 0));
        };
    }

    private List<Heading> standingFor(List<? extends Element> elements, String none) {
        return switch (elements.size()) {
            case 0 -> List.of(heading(none, LAST));
            case 1 -> List.of(heading(elements.getFirst()));
            default -> elements.stream().map(this::heading).toList();
        };
    }

    private Heading heading(Element element) {
        return named.computeIfAbsent(element, any -> Heading.of(ElementTexts.of(element), 0, Optional.of(element)));
    }

    private Heading heading(String label, int rank) {
        return named.computeIfAbsent(label, any -> Heading.of(label, rank, Optional.empty()));
    }

    private Heading kind(Element element) {
        Optional<Enumerator> kind = switch (element) {
            case Claim claim -> Optional.ofNullable(claim.getKind());
            case Source source -> Optional.ofNullable(source.getKind());
            case Actor actor -> Optional.ofNullable(actor.getKind());
            case Event event -> Optional.ofNullable(event.getStatus());
            default -> Optional.empty();
        };
        return kind.map(literal -> heading(ModelWords.literal(literal), literal.getValue())).orElseGet(() -> heading(Messages.Section_other, LAST));
    }

    private Function<Element, List<Heading>> contests() {
        var assertions = AssertionsByClaim.of(group.dossier().root());
        var headings = new EnumMap<Contest, List<Heading>>(Contest.class);
        for (var contest : Contest.values()) {
            headings.put(contest, List.of(heading(label(contest), contest.ordinal())));
        }
        return element -> headings.get(element instanceof Claim claim ? Contest.of(assertions.on(claim)) : Contest.UNSAID);
    }

    private static String label(Contest contest) {
        return switch (contest) {
            case CONTESTED -> Messages.Contest_contested;
            case HELD -> Messages.Contest_held;
            case REJECTED -> Messages.Contest_rejected;
            case OPEN -> Messages.Contest_open;
            case UNSAID -> Messages.Contest_unsaid;
        };
    }

    /** The latest year first. */
    private Heading year(Element element) {
        var when = switch (element) {
            case Source source -> Optional.ofNullable(source.getPublished());
            case Event event -> Optional.ofNullable(event.getWhen());
            default -> Optional.<When>empty();
        };
        return when.flatMap(time -> time.bounds().earliestInstant()).map(instant -> instant.atZone(ZoneOffset.UTC).getYear())
                .map(year -> heading(Integer.toString(year), -year)).orElseGet(() -> heading(Messages.Section_undated, LAST));
    }
}
