package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.model.ModelPackage.Literals;

/** Topics of tags and headings. Tags of one name are one topic in the whole dossier, and so are headings under the same ones. */
final class Topics {

    private final Map<Key, Item> items = new LinkedHashMap<>();

    List<Key> of(Member member) {
        var keys = new ArrayList<Key>();
        if (!member.section().isEmpty()) {
            keys.add(heading(member.section()));
        }
        member.tags().forEach(tag -> keys.add(topic(new Key("topic", Names.fold(tag)), tag)));
        return keys.stream().distinct().toList();
    }

    private Key topic(Key key, String name) {
        items.putIfAbsent(key, Item.of(Literals.TOPIC, key).with(Literals.TOPIC__NAME, name));
        return key;
    }

    private Key heading(List<String> path) {
        var key = new Key("topic", Names.fold(path.getFirst()));
        topic(key, path.getFirst());
        for (int depth = 1; depth < path.size(); depth++) {
            var inner = key.part("in", Names.fold(path.get(depth)));
            items.putIfAbsent(inner, Item.of(Literals.TOPIC, inner).in(key).with(Literals.TOPIC__NAME, path.get(depth)));
            key = inner;
        }
        return key;
    }

    List<Item> items() {
        return List.copyOf(items.values());
    }
}
