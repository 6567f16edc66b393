package org.adduce.cli.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.Said;
import org.adduce.model.edit.ElementLabel;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenPhrase;

/** How the times of a dossier read: in EDTF, but a distance in words, with what it is measured from by name and not by id. */
final class TimeWords {

    private final Dossier dossier;
    private final WhenPhrase phrase = WhenPhrase.english();
    /** Filled when the first distance is told. */
    private final Map<UUID, Element> byId = new HashMap<>();

    TimeWords(Dossier dossier) {
        this.dossier = dossier;
    }

    String of(When when) {
        if (when == null) {
            return "";
        }
        return when.anchors().isEmpty() ? when.text() : phrase.of(when, this::label);
    }

    String of(Said said) {
        return switch (said) {
            case Said.At at -> of(at.when());
            case Said.Before before -> "before " + of(before.when());
            case Said.Unknown unknown -> "";
        };
    }

    private Optional<String> label(UUID id) {
        if (byId.isEmpty()) {
            dossier.eAllContents().forEachRemaining(object -> byId.put(((Element) object).getId(), (Element) object));
        }
        return Optional.ofNullable(byId.get(id)).map(ElementLabel::of);
    }
}
