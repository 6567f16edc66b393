package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.value.Receipt;
import org.eclipse.emf.ecore.util.InternalEList;

/** The receipts of a dossier by item, and those that an import will write. Reads the dossier once, when it is made. */
final class Ledger {

    private final Dossier dossier;
    /** Where each item's receipt stands in the dossier's list. */
    private final Map<UUID, Integer> places;
    private final Map<UUID, List<UUID>> itemsByElement = new HashMap<>();
    private final Map<UUID, Receipt> news = new LinkedHashMap<>();

    Ledger(Dossier dossier) {
        this.dossier = dossier;
        this.places = HashMap.newHashMap(dossier.getReceipts().size());
        int place = 0;
        for (var receipt : dossier.getReceipts()) {
            places.put(receipt.item(), place++);
            if (Entries.isAlias(receipt.values())) {
                Entries.parse(receipt.values()).alias().ifPresent(element -> addAlias(element, receipt.item()));
            }
        }
    }

    private void addAlias(UUID element, UUID item) {
        itemsByElement.computeIfAbsent(element, id -> new ArrayList<>(1)).add(item);
    }

    /** Whether an item was imported before. */
    boolean has(UUID item) {
        return places.containsKey(item);
    }

    /** What is remembered of an item from earlier imports; nothing if there were none. */
    Entries entries(UUID item) {
        var place = places.get(item);
        return place == null ? Entries.NONE : Entries.parse(dossier.getReceipts().get(place).values());
    }

    /** The element that an item turned out to be, where it has another id. */
    Optional<UUID> alias(UUID item) {
        var place = places.get(item);
        return place == null || !Entries.isAlias(dossier.getReceipts().get(place).values()) ? Optional.empty() : entries(item).alias();
    }

    /** The digests of the ids of all items that an element stands for. */
    Set<String> digests(Element element) {
        var ids = new HashSet<UUID>(element.getFormerIds());
        ids.add(element.getId());
        var digests = new HashSet<String>();
        for (var id : ids) {
            digests.add(Digests.brief(id));
            itemsByElement.getOrDefault(id, List.of()).forEach(item -> digests.add(Digests.brief(item)));
        }
        return digests;
    }

    /** Will write what is to be remembered of an item, unless just that is remembered. */
    void remember(UUID item, Entries entries) {
        var receipt = new Receipt(item, entries.toString());
        if (!has(item) || !receipt.equals(dossier.getReceipts().get(places.get(item)))) {
            news.put(item, receipt);
        }
    }

    boolean isUnchanged() {
        return news.isEmpty();
    }

    /** Writes the new receipts. The list must be as it was when this was made. */
    void write() {
        var receipts = (InternalEList<Receipt>) dossier.getReceipts();
        var added = new ArrayList<Receipt>();
        news.forEach((item, receipt) -> {
            if (has(item)) {
                receipts.setUnique(places.get(item), receipt);
            } else {
                added.add(receipt);
            }
        });
        receipts.addAllUnique(added);
    }
}
