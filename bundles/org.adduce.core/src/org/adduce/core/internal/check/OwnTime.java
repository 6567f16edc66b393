package org.adduce.core.internal.check;

import java.util.Optional;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Said;
import org.adduce.model.derived.SaidTime;
import org.adduce.model.time.Bounds;

/**
 * When a voice or an assertion was said, where that is known of it and not only of its source: what was published on a day
 * may be answered and added to for years.
 */
final class OwnTime {

    private OwnTime() {
    }

    static Optional<Bounds> of(CheckContext context, Element element) {
        var said = switch (element) {
            case Utterance voice -> SaidTime.of(voice);
            case Assertion assertion -> context.dating().said(assertion);
            default -> new Said.Unknown();
        };
        return said instanceof Said.At at && !(at.from() instanceof Source) ? Optional.of(context.dating().of(at.when())) : Optional.empty();
    }
}
