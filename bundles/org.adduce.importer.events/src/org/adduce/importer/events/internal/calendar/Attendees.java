package org.adduce.importer.events.internal.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Identifier;

/** Those who take part in events, each once. Rooms and things are no participants. */
final class Attendees {

    private final Map<Key, Item> actors = new LinkedHashMap<>();

    /** The keys of those who take part in an event. */
    List<Key> of(CalendarComponent event) {
        var keys = new ArrayList<Key>();
        for (var line : event.lines()) {
            boolean isOne = line.name().equals("ORGANIZER") || line.name().equals("ATTENDEE");
            var kind = line.parameter("CUTYPE").toUpperCase(Locale.ROOT);
            if (isOne && !kind.equals("ROOM") && !kind.equals("RESOURCE")) {
                add(line, kind.equals("GROUP") ? ActorKind.GROUP : ActorKind.PERSON, keys);
            }
        }
        return keys;
    }

    private void add(ContentLine line, ActorKind kind, List<Key> keys) {
        var address = line.value().strip().replaceFirst("(?i)^mailto:", "");
        var name = line.parameter("CN").isBlank() ? address : line.parameter("CN");
        if (name.isBlank()) {
            return;
        }
        boolean isAddress = address.indexOf('@') > 0;
        var key = isAddress ? new Key("email", address.toLowerCase(Locale.ROOT)) : Key.name(name);
        if (!keys.contains(key)) {
            keys.add(key);
        }
        var identifiers = isAddress ? List.of(new Identifier("email", address)) : List.of();
        actors.putIfAbsent(key, Item.of(Literals.ACTOR, key).with(Literals.ACTOR__NAME, name).with(Literals.ACTOR__KIND, kind).with(Literals.ACTOR__IDENTIFIERS, identifiers));
    }

    /** All of them, in the order of their first mention. */
    List<Item> items() {
        return List.copyOf(actors.values());
    }
}
