package org.adduce.core.internal.check;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Severity;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.edit.ModelWords;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EAttribute;

/** Nothing was said after the text that holds it was captured. */
final class CaptureTimeCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var voice : context.all(Utterance.class)) {
            compare(context, Severity.WARNING, voice, Literals.UTTERANCE__WHEN, voice.getWhen(), captured(voice, voice.getAnchors()));
        }
        for (var assertion : context.all(Assertion.class)) {
            compare(context, Severity.WARNING, assertion, Literals.ASSERTION__SAID_AT, assertion.getSaidAt(),
                    captured(assertion, anchors(assertion)));
        }
        for (var source : context.all(Source.class)) {
            compare(context, Severity.INFO, source, Literals.SOURCE__PUBLISHED, source.getPublished(), first(source.getSnapshots().stream()));
        }
    }

    private static List<Anchor> anchors(Assertion assertion) {
        var voice = Optional.ofNullable(assertion.getUtterance()).stream().flatMap(utterance -> utterance.getAnchors().stream());
        return Stream.concat(voice, assertion.getQuotes().stream().flatMap(quote -> quote.getAnchors().stream())).toList();
    }

    private static Optional<Instant> captured(Element element, Collection<Anchor> anchors) {
        return first(anchors.stream().flatMap(anchor -> Places.snapshot(element, anchor).stream()));
    }

    private static Optional<Instant> first(Stream<Snapshot> snapshots) {
        return snapshots.map(Snapshot::getRetrieved).filter(retrieved -> retrieved != null).min(Comparator.naturalOrder());
    }

    private static void compare(CheckContext context, Severity severity, Element element, EAttribute feature, When when, Optional<Instant> captured) {
        if (when != null && captured.isPresent()
                && Sequence.isSurelyBefore(Bounds.of(captured.get(), captured.get()), context.dating().of(when))) {
            context.report(severity, element, feature,
                    CheckWords.text("said-after-capture.found", element, ModelWords.feature(feature), when, captured.get()));
        }
    }
}
