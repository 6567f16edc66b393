package org.adduce.importer.text.internal.speech;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Moment;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.head.Stamp;
import org.adduce.importer.text.internal.head.Stamps;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.speech.Subject.Named;

/**
 * Words that announce a quotation which stands in paragraphs of its own: "To quote Lena Kovac:", "Kovac wrote in March:",
 * "On Tue, 12 Jun 2026, Lena Kovac &lt;lena@corvid.example&gt; wrote:".
 *
 * @param speaker who is quoted
 * @param span the words that announce it
 * @param bare whether it is only a name and a colon, which may announce anything
 * @param moment when it was said, if that is announced too
 */
public record Introduction(String speaker, Span span, boolean bare, Optional<Moment> moment) {

    private static final int REACH = 400;
    private static final char ARROW = '\u2191';
    private static final int LONGEST_LINK = 48;
    private static final Pattern MAIL = Pattern.compile(
            "^(?:On|Am|Le|El|Il|Op) .{4,120}?(?:,| um \\d\\d:\\d\\d| at \\d\\d?:\\d\\d(?: [AP]M)?| \\d\\d:\\d\\d(?::\\d\\d)?) ?([\"\\p{L}][^<>\"\\n]{1,60}?)\"? ?(?:[<\\[(][^<>]{3,80}[>\\])])? ?\\n?(?:wrote|schrieb|a \u00E9crit|escribi\u00F3|ha scritto|schreef) ?:$",
            Pattern.DOTALL);
    private static final Pattern WROTE = Pattern.compile("^@?([\\p{L}\\p{N}_][^:<>\"\\n]{1,40}?) (?:wrote|said|writes|says|schrieb|schreibt|hat geschrieben|a \u00E9crit|escribi\u00F3|ha scritto|schreef|escreveu)(?: (?:on|am|at|le|el|il|op) .{3,40})?[ \u00A0\u202F]?:$");
    /** With the address, or with the time and the verb before the name. */
    private static final Pattern ADDRESSED = Pattern.compile("^([^<>:\"\\n]{2,60}?) ?[<(][^<>()\\s@]{1,64}@[^<>()\\s]{3,80}[>)] (?:wrote|writes|said|says|schrieb|schreibt)(?: on .{3,40})? ?:$");
    private static final Pattern VERB_FIRST = Pattern.compile("^(?:Am|Op|Den) .{6,60}? (?:schrieb|schreef|skrev) (\"?[\\p{L}][^<>:\\n]{1,60}?)\"?(?: ?[<(][^<>()\\s]{3,80}[>)])? ?:$");

    /** Reads the end of a passage as such. */
    public static Optional<Introduction> in(String text, Span passage) {
        int end = end(text, passage);
        if (end == passage.start()) {
            return Optional.empty();
        }
        int from = Math.max(passage.start(), end - REACH);
        while (from > passage.start() && from < end && !Chars.isBlank(text.charAt(from - 1))) {
            from++;
        }
        var span = new Span(from, end);
        var read = byTokens(text, span).or(() -> byLine(text, span));
        return end == passage.end() ? read : read.map(it -> it.withLink(text, new Span(end, passage.end())));
    }

    /** Behind the colon that ends it; forums print an arrow there that leads to what is quoted, and its time. The passage's start where there is no colon. */
    private static int end(String text, Span passage) {
        int end = passage.end();
        int least = Math.max(passage.start(), end - LONGEST_LINK);
        int arrow = end - 1;
        while (arrow >= least && text.charAt(arrow) != ARROW) {
            arrow--;
        }
        if (arrow >= least) {
            end = arrow;
            while (end > passage.start() && Chars.isBlank(text.charAt(end - 1))) {
                end--;
            }
        }
        return end > passage.start() && text.charAt(end - 1) == ':' ? end : passage.start();
    }

    private Introduction withLink(String text, Span link) {
        return new Introduction(speaker, new Span(span.start(), link.end()), bare, moment.or(() -> Stamps.firstIn(text, link).map(Stamp::moment)));
    }

    private static Optional<Introduction> byTokens(String text, Span span) {
        var tokens = Tokens.of(text, span);
        int start = tokens.sentenceStart(tokens.size() - 1);
        var words = tokens.span(start, tokens.size() - 1);
        return LeftAttribution.of(tokens, tokens.size()).filter(Named.class::isInstance).map(Named.class::cast)
                .map(named -> new Introduction(named.name().words(), words, isBare(tokens, named.name()), Optional.empty()));
    }

    private static boolean isBare(Tokens tokens, ProperName name) {
        return name.last() == tokens.size() - 2 && tokens.startsSentence(name.first());
    }

    /** A whole line as mail programs and forums put it, whatever the name looks like. */
    private static Optional<Introduction> byLine(String text, Span span) {
        var words = span.in(text);
        var mail = MAIL.matcher(words);
        if (mail.matches()) {
            var date = Stamps.firstIn(text, new Span(span.start(), span.start() + mail.start(1))).map(Stamp::moment);
            return Optional.of(new Introduction(mail.group(1).strip(), span, false, date));
        }
        var verbFirst = VERB_FIRST.matcher(words);
        if (verbFirst.matches()) {
            var date = Stamps.firstIn(text, new Span(span.start(), span.start() + verbFirst.start(1))).map(Stamp::moment);
            return Optional.of(new Introduction(verbFirst.group(1).strip(), span, false, date));
        }
        var addressed = ADDRESSED.matcher(words);
        if (addressed.matches()) {
            return Optional.of(new Introduction(addressed.group(1).strip(), span, false, Optional.empty()));
        }
        var wrote = WROTE.matcher(words);
        var whose = wrote.matches() ? wrote.group(1).replaceFirst(" via \\S.*$", "") : "";
        boolean named = wrote.matches() && Plate.isName(whose);
        return named ? Optional.of(new Introduction(whose, span, false, Optional.empty())) : Optional.empty();
    }
}
