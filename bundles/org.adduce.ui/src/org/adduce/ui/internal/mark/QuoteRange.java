package org.adduce.ui.internal.mark;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Quote;
import org.adduce.model.QuoteState;
import org.adduce.model.Tagged;
import org.adduce.model.text.Quotation;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Places;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** Lets a mark quote more or fewer words of the text it stands in. What it quotes of other captures stays. */
public final class QuoteRange {

    private QuoteRange() {
    }

    /** Makes a mark quote other words, in one gesture; whether it could. */
    public static boolean adjust(OpenDossier dossier, Reading reading, Mark mark, Stretch words) {
        var trimmed = words.trimmed(reading.text());
        var quote = quote(reading, mark);
        if (dossier.isReadOnly() || quote.isEmpty() || trimmed.isEmpty() || trimmed.equals(mark.place())) {
            return false;
        }
        dossier.edit(Messages.Gesture_adjust, root -> set(quote.get(), reading, trimmed));
        return true;
    }

    private static Optional<Quote> quote(Reading reading, Mark mark) {
        var places = new Places(reading.snapshot());
        return quotes(mark.element()).stream().filter(quote -> places.of(quote.getAnchors()).contains(mark.place())).findFirst();
    }

    private static List<Quote> quotes(Tagged element) {
        return switch (element) {
            case Assertion assertion -> assertion.getQuotes();
            case Annotation annotation -> annotation.getQuotes();
            default -> List.of();
        };
    }

    private static void set(Quote quote, Reading reading, Stretch words) {
        var fresh = Quotation.of(reading.snapshot(), words.start(), words.end());
        var others = quote.getAnchors().stream().filter(anchor -> !anchor.snapshot().equals(reading.snapshot().getId())).toList();
        quote.getAnchors().clear();
        quote.getAnchors().addAll(others);
        quote.getAnchors().addAll(fresh.getAnchors());
        quote.setExact(fresh.getExact());
        quote.setPrefix(fresh.getPrefix());
        quote.setSuffix(fresh.getSuffix());
        quote.setState(QuoteState.FOUND);
    }
}
