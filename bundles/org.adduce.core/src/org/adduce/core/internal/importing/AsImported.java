package org.adduce.core.internal.importing;

import java.util.List;
import org.adduce.model.Element;
import org.adduce.model.value.Receipt;
import org.eclipse.emf.ecore.EAttribute;

/** Tells what an import gave an element from what a person has changed since. */
public final class AsImported {

    private AsImported() {
    }

    /** Whether an element says by an attribute what a receipt has; where that has nothing, whether it says nothing. */
    public static boolean says(Element element, EAttribute attribute, Receipt receipt) {
        var slot = new ValueSlot(element, attribute, List.of());
        return slot.says(Entries.parse(receipt.values()).digest(slot.name()).orElse(""));
    }
}
