package org.adduce.team.ui.internal.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.eclipse.emf.common.notify.Notification;

/** The open conflicts of a dossier as they are shown: in groups, and with what each of them speaks of. On the UI thread. */
public final class ConflictBoard {

    /** No dossier, no conflicts. */
    public static final ConflictBoard EMPTY = new ConflictBoard(List.of(), Grouping.KIND, Map.of());

    private final List<OpenConflict> all;
    private final List<ConflictGroup> groups;
    /** The conflicts whose line would read otherwise if an element did. */
    private final Map<Element, Set<OpenConflict>> concerned;

    private ConflictBoard(List<OpenConflict> all, Grouping grouping, Map<Element, Set<OpenConflict>> concerned) {
        this.concerned = concerned;
        var byKey = new LinkedHashMap<ConflictGroup.Key, List<OpenConflict>>();
        all.forEach(conflict -> byKey.computeIfAbsent(ConflictGroup.keyOf(conflict, grouping), key -> new ArrayList<>()).add(conflict));
        this.groups = byKey.entrySet().stream().map(entry -> new ConflictGroup(entry.getKey(), entry.getValue())).toList();
        this.all = groups.stream().flatMap(group -> group.conflicts().stream()).toList();
    }

    /** The conflicts that are open in a dossier now. */
    public static ConflictBoard of(OpenDossier dossier, Grouping grouping) {
        var words = new ConflictTexts(dossier::find);
        var conflicts = OpenConflict.in(dossier.root()).stream()
                .map(conflict -> new Named(grouping == Grouping.KIND ? words.kind(conflict.group()) : "", words.subject(conflict), conflict))
                .sorted(Comparator.comparing(Named::group).thenComparing(Named::subject)).map(Named::conflict).toList();
        var concerned = new HashMap<Element, Set<OpenConflict>>();
        for (var conflict : conflicts) {
            concerns(conflict, dossier).forEach(element -> concerned.computeIfAbsent(element, key -> new HashSet<>()).add(conflict));
        }
        return new ConflictBoard(conflicts, grouping, concerned);
    }

    /** A conflict with the words it is sorted by. */
    private record Named(String group, String subject, OpenConflict conflict) {
    }

    /** What a conflict is about, what that speaks of and is called after, and what the sides speak of. */
    private static Set<Element> concerns(OpenConflict conflict, OpenDossier dossier) {
        var elements = new HashSet<Element>();
        elements.add(conflict.subject());
        conflict.subject().eCrossReferences().stream().filter(Element.class::isInstance).forEach(element -> elements.add((Element) element));
        Stream.concat(Stream.of(conflict.before()), conflict.choices().stream().map(SidedValue::value))
                .flatMap(value -> mentioned(value, dossier)).forEach(elements::add);
        return elements;
    }

    private static Stream<Element> mentioned(String value, OpenDossier dossier) {
        return Stream.of(value.split(" ")).filter(part -> part.length() == new UUID(0, 0).toString().length())
                .flatMap(id -> find(id, dossier).stream());
    }

    private static Optional<Element> find(String id, OpenDossier dossier) {
        try {
            return dossier.find(UUID.fromString(id));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** The groups, by their names. */
    public List<ConflictGroup> groups() {
        return groups;
    }

    /** All of them, in the order in which they are shown. */
    public List<OpenConflict> all() {
        return all;
    }

    /** The group with a key; empty of conflicts where they are all settled. */
    public ConflictGroup group(ConflictGroup.Key key) {
        return groups.stream().filter(group -> group.key().equals(key)).findFirst().orElseGet(() -> new ConflictGroup(key, List.of()));
    }

    /** The first conflict about an element, or the one that is the element. */
    public Optional<OpenConflict> about(Element element) {
        return all.stream().filter(conflict -> conflict.conflict() == element || conflict.subject() == element).findFirst();
    }

    /** The conflict to go on with when some are settled: the next one after them, else the last before. */
    public Optional<OpenConflict> after(Collection<OpenConflict> settled) {
        int last = -1;
        for (int i = 0; i < all.size(); i++) {
            last = settled.contains(all.get(i)) ? i : last;
        }
        var rest = Stream.concat(all.subList(last + 1, all.size()).stream(), all.subList(0, last + 1).reversed().stream());
        return rest.filter(conflict -> !settled.contains(conflict)).findFirst();
    }

    /** Whether changes make other conflicts of these, so that all has to be looked up anew. */
    public static boolean isOther(List<Notification> notifications) {
        return notifications.stream().anyMatch(notification -> notification.getFeature() == Literals.DOSSIER__CONFLICTS
                || notification.getNotifier() instanceof Conflict);
    }

    /** The conflicts whose line reads otherwise after changes. */
    public Set<OpenConflict> touchedBy(List<Notification> notifications) {
        var touched = new HashSet<OpenConflict>();
        if (!concerned.isEmpty()) {
            notifications.forEach(notification -> Stream.of(notification.getNotifier(), notification.getOldValue(), notification.getNewValue())
                    .filter(Element.class::isInstance).map(concerned::get).filter(found -> found != null).forEach(touched::addAll));
        }
        return touched;
    }
}
