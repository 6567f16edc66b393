package org.adduce.importer.text.internal.proposal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;

/** The actors of a text: one each, under their longest name, however the text calls them. */
final class Cast {

    private static final int MOST_MENTIONED = 2000;
    /** So short a name in capitals may be that of an account or a house. */
    private static final int SHORT = 3;

    private final LongNames longNames;
    private final NameSense sense;
    private final boolean isTranscript;
    private final Map<Key, Member> members = new LinkedHashMap<>();
    private final Map<String, Key> byHandle = new LinkedHashMap<>();

    /**
     * The actors of a text.
     *
     * @param isTranscript whether the names at its turns may be in capitals
     */
    Cast(String text, boolean isTranscript) {
        this.isTranscript = isTranscript;
        this.longNames = new LongNames(text);
        this.sense = new NameSense(text);
    }

    private static final class Member {
        final String name;
        final ActorKind kind;
        final Optional<Anchor> place;
        final Set<String> aliases = new LinkedHashSet<>();
        final Set<Doubt> doubts = new LinkedHashSet<>();

        Member(String name, ActorKind kind, Optional<Anchor> place) {
            this.name = name;
            this.kind = kind;
            this.place = place;
        }
    }

    /** Whoever a head names. */
    Key named(Plate plate, Anchor place) {
        var handle = plate.handle();
        if (plate.name().isEmpty()) {
            return byHandle(handle.orElseThrow(), place);
        }
        var shouted = isShouted(plate.name().get()) && (isTranscript || plate.name().get().length() > SHORT || longNames.of(capitalised(plate.name().get())).size() == 1);
        if (shouted) {
            var full = longNames.of(capitalised(plate.name().get()));
            var key = full.size() == 1 ? member(full.getFirst(), plate.name().get(), place) : member(plate.name().get(), ActorKind.PERSON, place);
            return key;
        }
        var key = member(plate.name().get(), ActorKinds.ofHead(plate.name().get()), place);
        handle.ifPresent(it -> {
            members.get(key).aliases.add(it);
            byHandle.putIfAbsent(it.toLowerCase(Locale.ROOT), key);
        });
        return key;
    }

    /** Transcripts write names in capitals. */
    private static boolean isShouted(String name) {
        return name.length() >= SHORT && name.codePoints().allMatch(Character::isUpperCase);
    }

    private static String capitalised(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** Whoever is quoted under a name, which may be a short one. */
    Key quoted(Plate plate, Anchor place) {
        if (plate.name().isEmpty()) {
            return byHandle(plate.handle().orElseThrow(), place);
        }
        var name = plate.name().get();
        var known = Key.name(name);
        if (members.containsKey(known)) {
            return known;
        }
        var full = longNames.of(name);
        if (full.isEmpty()) {
            return member(name, kind(name), place);
        }
        if (full.size() > 1) {
            var key = member(name, kind(name), place);
            members.get(key).doubts.add(new Doubt("\u201C" + name + "\u201D may be " + String.join(" or ", full.subList(0, 2)), "one of them"));
            return key;
        }
        return member(full.getFirst(), name, place);
    }

    private ActorKind kind(String name) {
        var kind = ActorKinds.of(name);
        return kind == ActorKind.PERSON && sense.isNoPerson(name) ? ActorKind.ORGANISATION : kind;
    }

    /** An account that is mentioned. */
    void mentioned(String handle, Anchor place) {
        if (byHandle.size() < MOST_MENTIONED) {
            byHandle(handle, place);
        }
    }

    /** All of them, in the order in which they appear. */
    List<Item> items() {
        return members.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue())).toList();
    }

    private Key member(String full, String called, Anchor place) {
        var key = member(full, ActorKinds.of(full), place);
        members.get(key).aliases.add(called);
        members.get(key).doubts.add(new Doubt("\u201C" + called + "\u201D is taken for " + full, "two people"));
        return key;
    }

    private Key member(String name, ActorKind kind, Anchor place) {
        var key = Key.name(name);
        members.computeIfAbsent(key, absent -> new Member(name, kind, Optional.of(place)));
        return key;
    }

    private Key byHandle(String handle, Anchor place) {
        return byHandle.computeIfAbsent(handle.toLowerCase(Locale.ROOT), absent -> member(handle, ActorKind.ACCOUNT, place));
    }

    private static Item item(Key key, Member member) {
        var item = Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, member.kind).with(Literals.ACTOR__NAME, member.name);
        if (!member.aliases.isEmpty()) {
            item = item.with(Literals.ACTOR__ALIASES, List.copyOf(member.aliases));
        }
        if (member.place.isPresent()) {
            item = item.at(member.place.get());
        }
        for (var doubt : member.doubts) {
            item = item.doubting(doubt);
        }
        return item;
    }
}
