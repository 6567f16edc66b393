package org.adduce.ui.internal.keys;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeySequence;

/** Every action that has a key or could have one, those that work everywhere first. */
public final class KeySheet {

    private static final String BETWEEN = ", ";

    /**
     * An action with its keys.
     *
     * @param action what it is
     * @param keys its keys, none or several
     * @param shipped what they were before a person changed them
     */
    public record Line(KeyedAction action, Set<TriggerSequence> keys, Set<TriggerSequence> shipped) {

        /** Whether a person changed its keys. */
        public boolean isChanged() {
            return !keys.equals(shipped);
        }

        /** How it is pressed; empty where it has no key. */
        public String pressed() {
            return words(keys);
        }

        /** How it was pressed before. */
        public String pressedBefore() {
            return words(shipped);
        }

        private static String words(Set<TriggerSequence> keys) {
            return keys.stream().map(TriggerSequence::format).distinct().collect(Collectors.joining(BETWEEN));
        }
    }

    private final List<Line> lines;
    private final Set<String> readingPlaces;

    private KeySheet(List<Line> lines, Set<String> readingPlaces) {
        this.lines = lines;
        this.readingPlaces = readingPlaces;
    }

    /**
     * The sheet of some keys.
     *
     * @param offered what is done at all; the platform binds keys to much that nothing here answers to
     * @param keyless actions that are offered whether or not they have a key
     */
    public static KeySheet of(BoundKeys bound, Predicate<Binding> offered, Collection<ParameterizedCommand> keyless) {
        var live = byAction(bound.live().filter(offered));
        var shipped = byAction(bound.shipped().filter(offered));
        var actions = new LinkedHashSet<>(live.keySet());
        actions.addAll(shipped.keySet());
        var commands = actions.stream().map(KeyedAction::command).collect(Collectors.toSet());
        keyless.stream().filter(command -> !commands.contains(command)).map(command -> new KeyedAction(command, KeyedAction.EVERYWHERE)).forEach(actions::add);
        var lines = actions.stream().filter(action -> !action.name().isEmpty())
                .map(action -> new Line(action, live.getOrDefault(action, Set.of()), shipped.getOrDefault(action, Set.of())))
                .sorted(Comparator.comparing((Line line) -> !line.action().isEverywhere()).thenComparing(line -> line.action().place())
                        .thenComparing(line -> line.action().name())).toList();
        return new KeySheet(lines, bound.shipped().filter(binding -> isPlain(binding.getTriggerSequence())).map(KeyedAction::place)
                .filter(place -> !KeyedAction.EVERYWHERE.equals(place)).collect(Collectors.toSet()));
    }

    private static Map<KeyedAction, Set<TriggerSequence>> byAction(Stream<Binding> bindings) {
        return bindings.collect(Collectors.groupingBy(KeyedAction::of, LinkedHashMap::new,
                Collectors.mapping(Binding::getTriggerSequence, Collectors.toCollection(LinkedHashSet::new))));
    }

    private static boolean isPlain(TriggerSequence keys) {
        return keys instanceof KeySequence sequence && sequence.getKeyStrokes().length == 1 && PressedKeys.isTyped(sequence.getKeyStrokes()[0]);
    }

    /** All lines. */
    public List<Line> lines() {
        return lines;
    }

    /** Whether letters alone are keys at a place, since nothing is typed there. */
    boolean isForReading(String place) {
        return readingPlaces.contains(place);
    }
}
