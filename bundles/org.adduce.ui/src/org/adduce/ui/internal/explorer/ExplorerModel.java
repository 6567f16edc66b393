package org.adduce.ui.internal.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Topic;
import org.adduce.ui.internal.folder.LiveFolder;
import org.adduce.ui.internal.folder.LiveFolders;
import org.eclipse.emf.common.notify.Notification;

/** What the explorer shows: dossiers, their groups, and the elements in them. On the UI thread. */
final class ExplorerModel {

    private final Map<OpenDossier, List<GroupNode>> groups = new HashMap<>();
    private final List<OpenDossier> dossiers = new ArrayList<>();
    private final Function<Element, String> words;
    private final LiveFolders folders;
    private String filter = "";
    private Arrangement arrangement;

    /** @param words what an element is found and sorted by; it stands in one list a kind */
    ExplorerModel(Function<Element, String> words) {
        this(words, new Arrangement(Grouping.NONE, Grouping.NONE, Order.USUAL, source -> false), LiveFolders.NONE);
    }

    /**
     * @param words what an element is found and sorted by
     * @param arrangement how elements are arranged
     * @param folders the folders that fill themselves
     */
    ExplorerModel(Function<Element, String> words, Arrangement arrangement, LiveFolders folders) {
        this.words = words;
        this.folders = folders;
        this.arrangement = arrangement;
    }

    /** Arranges all elements anew; gives the groups that look different now. */
    List<GroupNode> arrange(Arrangement other) {
        arrangement = other;
        return groups.values().stream().flatMap(List::stream).filter(node -> node.setArrangement(other)).toList();
    }

    /** The groups in which sources stand by whether they were read, told to forget what they knew. */
    List<GroupNode> readingChanged() {
        var touched = arrangement.sources() == Grouping.UNREAD
                ? groups.values().stream().flatMap(List::stream).filter(node -> node.group() == Group.SOURCES).toList() : List.<GroupNode>of();
        touched.forEach(GroupNode::changed);
        return touched;
    }

    void add(OpenDossier dossier) {
        dossiers.add(dossier);
        var nodes = Arrays.stream(Group.values()).map(group -> new GroupNode(dossier, group, words, arrangement)).toList();
        nodes.forEach(node -> node.setFilter(filter));
        groups.put(dossier, nodes);
    }

    /** Does ahead what showing elements costs, for about a time; whether all is done. */
    boolean prepare(long nanoseconds) {
        long end = System.nanoTime() + nanoseconds;
        for (var dossier : dossiers) {
            for (var node : groups(dossier)) {
                if (!node.prepare(end)) {
                    return false;
                }
            }
            if (!dossier.gatherReferences(Math.max(1, end - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }

    void remove(OpenDossier dossier) {
        dossiers.remove(dossier);
        groups.remove(dossier);
    }

    List<OpenDossier> dossiers() {
        return dossiers;
    }

    List<GroupNode> groups(OpenDossier dossier) {
        return groups.getOrDefault(dossier, List.of());
    }

    /** The groups to show: while only some elements are, those that have any. */
    List<GroupNode> shown(OpenDossier dossier) {
        return isFiltered() ? groups(dossier).stream().filter(group -> !group.elements().isEmpty()).toList() : groups(dossier);
    }

    /** The folders where there are any, then the groups to show; a filter is about elements and hides folders. */
    private List<?> lines(OpenDossier dossier) {
        var node = folders(dossier);
        return isFiltered() || node.children().isEmpty() ? shown(dossier) : Stream.concat(Stream.of(node), shown(dossier).stream()).toList();
    }

    /** The line in which a dossier's folders stand. */
    FolderNode folders(OpenDossier dossier) {
        return new FolderNode(dossier, folders);
    }

    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** How many elements contain the words; empty where there are none to contain. */
    OptionalInt found() {
        return isFiltered() ? OptionalInt.of(groups.values().stream().flatMap(List::stream).mapToInt(group -> group.elements().size()).sum()) : OptionalInt.empty();
    }

    /** Shows only what contains the words. */
    void setFilter(String text) {
        filter = text.strip();
        groups.values().forEach(nodes -> nodes.forEach(node -> node.setFilter(filter)));
    }

    /** The children of a dossier, a group or an element, in order; of a line that the tree has not filled yet (null), none. */
    List<?> children(Object parent) {
        return switch (parent) {
            case OpenDossier dossier -> lines(dossier);
            case GroupNode group -> group.children();
            case Section section -> section.elements();
            case FolderNode node -> node.children();
            case LiveFolder folder -> folder.elements();
            case Topic topic -> topic.getTopics();
            case null, default -> List.of();
        };
    }

    /** What an object is shown in, or null at the top. */
    Object parent(Object child) {
        return switch (child) {
            case GroupNode group -> group.dossier();
            case Section section -> section.group();
            case FolderNode node -> node.dossier();
            case LiveFolder folder -> folders(folder.dossier());
            case Topic topic when topic.eContainer() instanceof Topic parent -> parent;
            case Element element -> place(element);
            default -> null;
        };
    }

    private Object place(Element element) {
        var group = groupOf(element);
        return group == null ? null : group.sectionOf(element).<Object>map(section -> section).orElse(group);
    }

    /** The group an element is a direct member of, or null. */
    GroupNode groupOf(Element element) {
        if (!(element.eContainer() instanceof Dossier root)) {
            return null;
        }
        return groups.values().stream().flatMap(List::stream)
                .filter(node -> node.dossier().root() == root && node.group().feature() == element.eContainmentFeature())
                .findFirst().orElse(null);
    }

    /** The groups whose members or labels the notifications touch, told to forget what they knew. */
    Set<GroupNode> changed(OpenDossier dossier, List<Notification> notifications) {
        var touched = new HashSet<GroupNode>();
        for (var notification : notifications) {
            groups(dossier).stream().filter(node -> touches(notification, node)).forEach(touched::add);
        }
        var changed = notifications.stream().flatMap(ExplorerModel::named).collect(Collectors.toSet());
        touched.forEach(node -> node.changed(changed));
        return touched;
    }

    /** What changed, and what left: it is not to be kept. */
    private static Stream<Object> named(Notification notification) {
        return Stream.of(notification.getNotifier(), notification.getOldValue()).flatMap(value -> value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value));
    }

    private static boolean touches(Notification notification, GroupNode node) {
        if (notification.getFeature() == node.group().feature()) {
            return true;
        }
        return node.dependsOn(notification.getNotifier())
                || notification.getNotifier() instanceof Element element && element.eContainmentFeature() == node.group().feature();
    }
}
