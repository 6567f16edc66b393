package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;

/**
 * What an import changes of one element that is there already. A value that is still the imported one follows the
 * import; one that a person changed stays; one that a reviewer changed just now is a person's and is put.
 */
final class Update {

    private static final String DOUBT = ModelPackage.Literals.ELEMENT__DOUBT.getName();

    private final Element element;
    private final Entries old;
    private final boolean hasReceipt;
    private final List<Runnable> changes = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private boolean isKept;
    private boolean isDoubtful;

    /**
     * An update of an element.
     *
     * @param old what is remembered of it
     * @param hasReceipt whether an import brought it; if not, only what is empty is filled
     */
    Update(Element element, Entries old, boolean hasReceipt) {
        this.element = element;
        this.old = old;
        this.hasReceipt = hasReceipt;
        this.isDoubtful = element.getDoubt() != null && !element.getDoubt().isEmpty();
    }

    /** Lines up the changes that the reviewed slots ask for, given those that were found before the review. */
    void plan(List<Slot> reviewed, List<Slot> found) {
        var before = new HashMap<String, Slot>();
        found.forEach(slot -> before.put(slot.name(), slot));
        for (var slot : reviewed) {
            var was = before.remove(slot.name());
            if (was != null && was.digest().equals(slot.digest())) {
                merge(slot);
            } else if (!slot.isDone()) {
                put(slot);
            }
        }
        before.values().stream().filter(slot -> !slot.isEmpty()).forEach(this::clear);
    }

    private void merge(Slot slot) {
        var imported = slot.digest();
        var before = old.digest(slot.name());
        boolean isNoNews = imported.isEmpty() && before.isEmpty();
        if (isNoNews || slot.isDone()) {
            return;
        }
        if (before.isPresent() ? !before.get().equals(imported) && slot.says(before.get()) : isFree(slot)) {
            put(slot);
        } else {
            isKept = true;
        }
    }

    /** Where nothing was imported before: nobody gave it a value, as far as can be told. */
    private boolean isFree(Slot slot) {
        return hasReceipt ? slot.isUntouched() : slot.isEmpty() && !slot.name().equals(DOUBT);
    }

    private void put(Slot slot) {
        changes.add(slot::put);
        changed.add(slot.name());
        isDoubtful = slot.name().equals(DOUBT) ? !slot.digest().isEmpty() : isDoubtful;
    }

    private void clear(Slot slot) {
        changes.add(slot::clear);
        changed.add(slot.name());
        isDoubtful &= !slot.name().equals(DOUBT);
    }

    List<Runnable> changes() {
        return changes;
    }

    /** The names of what is changed. */
    List<String> changed() {
        return changed;
    }

    /** Whether a value stays that is not the imported one. */
    boolean isKept() {
        return isKept;
    }

    /** Whether a doubt remains afterwards. */
    boolean isDoubtful() {
        return isDoubtful;
    }
}
