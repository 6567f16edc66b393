package org.adduce.core.internal.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;
import org.adduce.model.value.Anchor;

/** What people should know about how a proposal was applied: each thing once, and no more than they can read. */
final class Problems {

    private static final int MOST = 200;

    private final Proposal proposal;
    private final Set<Diagnostic> told = new LinkedHashSet<>();
    /** The snapshots' texts by id, read when a place is first asked for. */
    private final Map<UUID, String> texts = new HashMap<>();
    private int untold;

    Problems(Proposal proposal) {
        this.proposal = proposal;
    }

    /** Something about an item was left out or guessed. */
    void warn(Item item, String message) {
        if (told.size() < MOST) {
            told.add(Diagnostic.warning(message, item.place().map(this::line).orElse(0)));
        } else {
            untold++;
        }
    }

    /** Something is good to know. */
    void inform(String message) {
        var diagnostic = Diagnostic.info(message, 0);
        if (told.size() < MOST) {
            told.add(diagnostic);
        } else if (!told.contains(diagnostic)) {
            untold++;
        }
    }

    /** All of it, after what the importer itself said. */
    List<Diagnostic> all() {
        var all = new ArrayList<>(proposal.diagnostics());
        all.addAll(told);
        if (untold > 0) {
            all.add(Diagnostic.warning(Messages.bind(Messages.Problems_more, untold), 0));
        }
        return all;
    }

    /** The line of an anchor's first code point, from 1; 0 where its snapshot is not in the proposal. */
    private int line(Anchor place) {
        if (texts.isEmpty()) {
            proposal.items(ModelPackage.Literals.SNAPSHOT)
                    .forEach(item -> texts.put(item.key().id(), item.value(ModelPackage.Literals.SNAPSHOT__TEXT).map(Object::toString).orElse("")));
        }
        var text = texts.get(place.snapshot());
        return text == null ? 0 : 1 + (int) text.codePoints().limit(place.start()).filter(c -> c == '\n').count();
    }
}
