package org.adduce.timeline.lanes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.internal.lanes.Things;
import org.adduce.timeline.scene.Tint;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A dossier coloured in one way. It holds no element and changes never.
 *
 * @param tints the numbers of their colours, by the ids of elements; what is not there stays as it is
 * @param labels what the colours mean, by their numbers
 * @since 1.0
 */
public record ColourArrangement(Map<UUID, Integer> tints, List<String> labels) {

    /** Copies both. */
    public ColourArrangement {
        tints = Map.copyOf(tints);
        labels = List.copyOf(labels);
    }

    static ColourArrangement of(Colouring colouring, Dossier dossier, Locale locale, IProgressMonitor monitor) {
        var keys = new HashMap<UUID, String>();
        var groups = new LinkedHashMap<String, Group>();
        var sizes = new HashMap<String, Integer>();
        Things.each(dossier, locale, monitor, thing -> colouring.colour(thing).ifPresent(group -> {
            if (thing.element().getId() != null) {
                keys.put(thing.element().getId(), group.key());
                groups.putIfAbsent(group.key(), group);
                sizes.merge(group.key(), 1, Integer::sum);
            }
        }));
        var largest = groups.values().stream().sorted(Comparator.comparing((Group group) -> -sizes.get(group.key())).thenComparing(Group::key))
                .limit(Tint.COLOURS).sorted(Comparator.comparingInt(Group::order)).toList();
        var numbers = new HashMap<String, Integer>();
        largest.forEach(group -> numbers.put(group.key(), numbers.size()));
        var tints = new HashMap<UUID, Integer>();
        keys.forEach((id, key) -> tints.put(id, numbers.getOrDefault(key, largest.size())));
        var labels = new ArrayList<>(largest.stream().map(Group::label).toList());
        if (groups.size() > largest.size()) {
            labels.add(Messages.in(locale).text("colour.rest", groups.size() - largest.size()));
        }
        return new ColourArrangement(tints, labels);
    }

    /** The number of the colour of what an element stands for. */
    public OptionalInt tint(UUID element) {
        return Optional.ofNullable(tints.get(element)).map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
