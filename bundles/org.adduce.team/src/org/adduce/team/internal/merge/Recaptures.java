package org.adduce.team.internal.merge;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.importing.Imports;
import org.adduce.model.Attachment;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Snapshot;
import org.adduce.model.value.Receipt;
import org.adduce.team.internal.compare.Trait;
import org.adduce.team.internal.merge.FieldMerge.Trio;
import org.eclipse.emf.ecore.EAttribute;

/**
 * What two imports say of the same thing is no dispute of two people (decision 57). A value that nobody changed since it
 * was imported yields to that of the later capture, as it does when one person imports twice; what was captured, and
 * when, stays as it was captured first.
 *
 * <p>Made before anything is changed; whatever a person has had a hand in is left to {@link Decision}.
 */
final class Recaptures {

    private static final Counting COUNTING = new Counting();

    private final ThreeWay versions;
    private final Captures ours;
    private final Captures theirs;
    private Map<UUID, Receipt> ourReceipts;
    private Map<UUID, Receipt> theirReceipts;
    private final Map<UUID, Optional<Side>> first = new HashMap<>();
    private final Map<UUID, Map<String, Side>> later = new HashMap<>();

    Recaptures(ThreeWay versions) {
        this.versions = versions;
        this.ours = new Captures(versions.ours().index().dossier());
        this.theirs = new Captures(versions.theirs().index().dossier());
    }

    /** There are many; they are looked at once something is disputed, and merged last. */
    private boolean isImported(UUID id) {
        if (ourReceipts == null) {
            ourReceipts = receipts(versions.ours().index().dossier());
            theirReceipts = receipts(versions.theirs().index().dossier());
        }
        return ourReceipts.containsKey(id) && theirReceipts.containsKey(id);
    }

    private static Map<UUID, Receipt> receipts(Dossier dossier) {
        Map<UUID, Receipt> byItem = HashMap.newHashMap(dossier.getReceipts().size());
        dossier.getReceipts().forEach(receipt -> byItem.putIfAbsent(receipt.item(), receipt));
        return byItem;
    }

    /** Whose value stands, where both sides say something else and neither of it is a person's. */
    Optional<Side> stands(Trio trio, Trait trait) {
        if (trait.isMany() || !(trait.feature() instanceof EAttribute attribute) || !isImported(trio.id())) {
            return Optional.empty();
        }
        return isCapture(trio, attribute) ? first.computeIfAbsent(trio.id(), id -> first(trio)) : later(trio, attribute);
    }

    /** The side whose value of a feature of an imported item stands, if that was told here. */
    Optional<Side> told(UUID item, String feature) {
        return Optional.ofNullable(later.getOrDefault(item, Map.of()).get(feature));
    }

    private static boolean isCapture(Trio trio, EAttribute attribute) {
        return trio.before().isEmpty() && (attribute == Literals.SNAPSHOT__RETRIEVED || trio.ours() instanceof Attachment);
    }

    /** All that is said of one attachment is of one side; without a time it is the same one wherever it is merged. */
    private Optional<Side> first(Trio trio) {
        int order = COMPARING_TIMES.compare(ours.earliest(trio.ours()), theirs.earliest(trio.theirs()));
        int whole = order == 0 && trio.ours() instanceof Attachment mine && trio.theirs() instanceof Attachment other ? told(mine).compareTo(told(other)) : order;
        return whole == 0 ? Optional.empty() : Optional.of(whole < 0 ? versions.ours() : versions.theirs());
    }

    private static final Comparator<Optional<Instant>> COMPARING_TIMES = Comparator.comparing(time -> time.orElse(Instant.MAX));

    private static String told(Attachment attachment) {
        return attachment.getSha256() + attachment.getName();
    }

    private Optional<Side> later(Trio trio, EAttribute attribute) {
        if (trio.ours() instanceof Snapshot || !Imports.isAsImported(trio.ours(), attribute, ourReceipts.get(trio.id()))
                || !Imports.isAsImported(trio.theirs(), attribute, theirReceipts.get(trio.id()))) {
            return Optional.empty();
        }
        var mine = ours.latest(trio.ours());
        var other = theirs.latest(trio.theirs());
        if (mine.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int order = mine.get().compareTo(other.get());
        int whole = order == 0 && attribute == Literals.ELEMENT__NOTE ? COUNTING.compare(note(trio.ours()), note(trio.theirs())) : order;
        var side = whole == 0 ? Optional.<Side>empty() : Optional.of(whole > 0 ? versions.ours() : versions.theirs());
        side.ifPresent(chosen -> later.computeIfAbsent(trio.id(), id -> new HashMap<>()).put(attribute.getName(), chosen));
        return side;
    }

    /** Of captures of the same time nobody knows which is newer; votes and answers mostly grow. */
    private static String note(Element element) {
        return Optional.ofNullable(element.getNote()).orElse("");
    }
}
