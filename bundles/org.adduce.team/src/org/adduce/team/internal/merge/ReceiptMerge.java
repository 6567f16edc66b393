package org.adduce.team.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.adduce.model.value.Receipt;

/**
 * Merges what was imported last: item by item, and in an item digest by digest. Where both sides imported something else
 * the old digest stays, since then the old value stands until somebody settles the conflict, unless one of both values stands.
 */
final class ReceiptMerge {

    private final BiFunction<UUID, String, Optional<Boolean>> isOurs;

    /** {@code isOurs} tells whether of two imported values, of an item by a name, ours stands; nothing where neither does by itself. */
    ReceiptMerge(BiFunction<UUID, String, Optional<Boolean>> isOurs) {
        this.isOurs = isOurs;
    }

    List<Object> merge(List<Object> base, List<Object> ours, List<Object> theirs) {
        var was = byItem(base);
        var mine = byItem(ours);
        var other = byItem(theirs);
        Set<UUID> items = new LinkedHashSet<>(mine.keySet());
        items.addAll(other.keySet());
        var result = new ArrayList<Object>();
        for (var item : items) {
            var one = merge(item, was.get(item), mine.get(item), other.get(item));
            if (!one.values().equals(GONE)) {
                result.add(one);
            }
        }
        return result;
    }

    /** No receipt's values: those have no line breaks. */
    private static final String GONE = "\n";

    private static Map<UUID, Receipt> byItem(List<Object> receipts) {
        Map<UUID, Receipt> byItem = LinkedHashMap.newLinkedHashMap(receipts.size());
        receipts.forEach(receipt -> byItem.putIfAbsent(((Receipt) receipt).item(), (Receipt) receipt));
        return byItem;
    }

    private Receipt merge(UUID item, Receipt was, Receipt mine, Receipt other) {
        if (mine == null || other == null) {
            var left = mine == null ? other : mine;
            return left.equals(was) ? new Receipt(item, GONE) : left;
        }
        if (mine.equals(other) || other.equals(was)) {
            return mine;
        }
        return mine.equals(was) ? other : new Receipt(item, digests(item, was == null ? "" : was.values(), mine.values(), other.values()));
    }

    private String digests(UUID item, String was, String mine, String other) {
        var base = parse(was);
        var ours = parse(mine);
        var theirs = parse(other);
        var names = new TreeMap<>(ours);
        names.putAll(theirs);
        var text = new StringBuilder();
        for (var name : names.keySet()) {
            var digest = pick(isOurs.apply(item, name), base.getOrDefault(name, ""), ours.getOrDefault(name, ""), theirs.getOrDefault(name, ""));
            if (!digest.isEmpty()) {
                text.append(text.isEmpty() ? "" : " ").append(digest);
            }
        }
        return text.toString();
    }

    private static String pick(Optional<Boolean> isOurs, String was, String mine, String other) {
        if (mine.equals(other) || other.equals(was)) {
            return mine;
        }
        if (mine.equals(was)) {
            return other;
        }
        if (isOurs.isPresent()) {
            return isOurs.get() ? mine : other;
        }
        return was.isEmpty() ? mine.compareTo(other) <= 0 ? mine : other : was;
    }

    /** The entries by name, as they are written. */
    private static SortedMap<String, String> parse(String values) {
        var entries = new TreeMap<String, String>();
        for (var entry : values.split(" ")) {
            int sign = entry.indexOf('=');
            entries.put(sign < 0 ? entry : entry.substring(0, sign), entry);
        }
        entries.remove("");
        return entries;
    }
}
