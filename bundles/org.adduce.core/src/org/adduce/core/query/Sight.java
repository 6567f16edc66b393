package org.adduce.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;

/** What a query sees of a dossier while it is evaluated, kept so that nothing is worked out twice. Not for several threads at once. */
final class Sight {

    private final Dating dating;
    /** The element whose sayings are kept: a query of many words asks for them once a word. */
    private UUID lastId;
    private List<String> lastSayings = List.of();

    Sight(Dossier dossier) {
        this(Dating.of(dossier));
    }

    Sight(Dating dating) {
        this.dating = dating;
    }

    Dating dating() {
        return dating;
    }

    /** What an element says, folded. */
    List<String> sayings(Element element) {
        if (!element.getId().equals(lastId)) {
            var found = new ArrayList<String>();
            Sayings.of(element, found::add);
            lastSayings = found.stream().map(Folding::fold).toList();
            lastId = element.getId();
        }
        return lastSayings;
    }
}
