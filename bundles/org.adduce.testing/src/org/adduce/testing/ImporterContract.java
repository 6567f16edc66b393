package org.adduce.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What every importer is held to, whatever it reads:
 *
 * <ul>
 * <li>the same bytes give an equal proposal, so importing twice changes nothing;
 * <li>no two items have one key, and what contains comes before what is contained;
 * <li>whatever is referred to by a key is in the proposal, and of a class that may stand there;
 * <li>anchors lie within the text of their snapshot;
 * <li>damaged input is refused with an {@link ImportException} that says why, or read; nothing else is thrown.
 * </ul>
 */
final class ImporterContract {

    private static final int DAMAGES = 200;

    private final ImporterTrial trial;
    private final List<String> breaches = new ArrayList<>();

    private ImporterContract(ImporterTrial trial) {
        this.trial = trial;
    }

    static List<String> breaches(ImporterTrial trial, byte[] bytes) {
        var contract = new ImporterContract(trial);
        contract.holdWhole(bytes);
        contract.holdDamaged(bytes);
        contract.holdCancelled(bytes);
        return List.copyOf(contract.breaches);
    }

    private void holdWhole(byte[] bytes) {
        try {
            var proposal = trial.proposal(bytes);
            if (!trial.proposal(bytes.clone()).equals(proposal)) {
                breaches.add("The same bytes gave another proposal the second time.");
            }
            holdItems(proposal);
        } catch (ImportException e) {
            breaches.add("The input was refused: " + e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            breaches.add("Reading threw " + e);
        }
    }

    private void holdItems(Proposal proposal) {
        var before = new HashSet<Key>();
        for (var item : proposal.items()) {
            if (!before.add(item.key())) {
                breaches.add("Two items have the key " + item.key() + '.');
            }
            item.parent().filter(parent -> !before.contains(parent))
                    .ifPresent(parent -> breaches.add("The item " + item.key() + " comes before what contains it, " + parent + '.'));
        }
        proposal.items().forEach(item -> holdValues(item, proposal));
    }

    private void holdValues(Item item, Proposal proposal) {
        item.values().forEach((feature, value) -> each(value).forEach(one -> {
            if (one instanceof Key key) {
                holdReference(item, feature.getName(), key, proposal);
            } else if (one instanceof Anchor anchor) {
                holdAnchor(item, anchor, proposal);
            }
        }));
    }

    private static Stream<?> each(Object value) {
        return value instanceof Collection<?> many ? many.stream() : Stream.of(value);
    }

    private void holdReference(Item item, String feature, Key key, Proposal proposal) {
        if (proposal.item(key).isEmpty()) {
            breaches.add("The item " + item.key() + " refers by " + feature + " to " + key + ", which is not in the proposal.");
        }
    }

    private void holdAnchor(Item item, Anchor anchor, Proposal proposal) {
        var text = proposal.items(Literals.SNAPSHOT).filter(snapshot -> snapshot.key().id().equals(anchor.snapshot()))
                .flatMap(snapshot -> snapshot.value(Literals.SNAPSHOT__TEXT).stream()).map(Object::toString).findFirst();
        if (text.isEmpty() || text.get().codePointCount(0, text.get().length()) < anchor.end()) {
            breaches.add("An anchor of the item " + item.key() + " lies outside the text of its snapshot: " + anchor + '.');
        }
    }

    private void holdDamaged(byte[] bytes) {
        var random = new Random(bytes.length);
        for (int i = 0; i < DAMAGES; i++) {
            var damaged = damaged(bytes, random);
            try {
                trial.proposal(damaged);
            } catch (ImportException e) {
                if (e.diagnostic().message().isBlank()) {
                    breaches.add("Damaged input was refused without a word.");
                }
            } catch (RuntimeException | StackOverflowError e) {
                breaches.add("Damaged input made it throw " + e);
                return;
            }
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextBoolean()) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        var damaged = bytes.clone();
        for (int i = 0; i < 3 && damaged.length > 0; i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        }
        return damaged;
    }

    private void holdCancelled(byte[] bytes) {
        var cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        try {
            trial.importer().read(bytes, trial.hints(), cancelled);
        } catch (OperationCanceledException | ImportException e) {
            return; // either is an answer; a short input may be read before anybody looks
        } catch (RuntimeException | StackOverflowError e) {
            breaches.add("A cancel made it throw " + e);
        }
    }
}
