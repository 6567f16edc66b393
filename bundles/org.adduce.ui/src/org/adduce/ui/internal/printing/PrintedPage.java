package org.adduce.ui.internal.printing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Derived;
import org.adduce.ui.internal.form.story.Facts;
import org.adduce.ui.internal.form.story.Passage;
import org.adduce.ui.internal.form.story.Run;
import org.adduce.ui.internal.form.story.Stories;
import org.adduce.ui.internal.form.story.Story;

/** An element's page: what it is, then all that is told of it, nothing folded, without what was changed of it. */
public final class PrintedPage {

    private PrintedPage() {
    }

    /** Puts an element's page onto paper. On the UI thread. */
    public static Printout of(OpenDossier dossier, Element element) {
        var derived = Derived.of(dossier, Optional.empty());
        var title = WholeWords.of(element);
        var lines = new ArrayList<>(List.of(Line.of(false, FeatureWords.kind(element.eClass()), Look.ASIDE), Line.of(false, title, Look.TITLE)));
        if (element instanceof Source source) {
            lines.addAll(PrintedText.origin(source));
        }
        Stream.concat(Facts.of(element, derived).stream(), Stories.told(element, derived).stream()).forEach(story -> tell(story, lines));
        return new Printout(title, lines);
    }

    private static void tell(Story story, List<Line> lines) {
        if (!story.title().isEmpty()) {
            lines.add(new Line(0, true, List.of(new Piece(story.title(), Look.HEADING), new Piece(story.count().isEmpty() ? "" : "  " + story.count(), Look.ASIDE))));
        }
        story.passages().forEach(passage -> tell(passage, lines));
    }

    private static void tell(Passage passage, List<Line> lines) {
        lines.add(new Line(passage.depth(), false, passage.runs().stream().map(run -> new Piece(run.text(), look(run.style()))).toList()));
        passage.folded().forEach(inner -> tell(inner, lines));
    }

    private static Look look(Run.Style style) {
        return switch (style) {
            case WHO, STRONG -> Look.NAME;
            case QUIET -> Look.ASIDE;
            case WORDS -> Look.SAID;
            case PLAIN, NAME, STANCE -> Look.PLAIN;
        };
    }
}
