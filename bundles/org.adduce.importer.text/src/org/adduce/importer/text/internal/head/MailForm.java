package org.adduce.importer.text.internal.head;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;

/** The head of a mail: lines From, Date, To, Subject in any order. */
final class MailForm implements HeadForm {

    private static final int MOST_LINES = 12;
    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("from", "from"), Map.entry("von", "from"), Map.entry("de", "from"),
            Map.entry("date", "date"), Map.entry("sent", "date"), Map.entry("datum", "date"), Map.entry("gesendet", "date"),
            Map.entry("subject", "subject"), Map.entry("betreff", "subject"), Map.entry("objet", "subject"), Map.entry("asunto", "subject"), Map.entry("oggetto", "subject"),
            Map.entry("envoy\u00E9", "date"), Map.entry("enviado", "date"), Map.entry("fecha", "date"), Map.entry("inviato", "date"), Map.entry("\u00E0", "other"), Map.entry("para", "other"), Map.entry("a", "other"),
            Map.entry("to", "other"), Map.entry("an", "other"), Map.entry("cc", "other"), Map.entry("bcc", "other"),
            Map.entry("reply-to", "other"), Map.entry("message-id", "other"), Map.entry("in-reply-to", "other"),
            Map.entry("references", "other"), Map.entry("newsgroups", "other"), Map.entry("organization", "other"));
    private static final Pattern ANSWERED = Pattern.compile("(?i)^(?:(?:re|fwd?|aw|wg|antw|sv|tr|rv)(?:\\[\\d{1,3}])? ?:\\s*)+");
    private static final Pattern ADDRESS = Pattern.compile("\\s*[<(\\[][^<>()\\[\\]]{3,80}[>)\\]]\\s*$");

    @Override
    public Optional<Head> at(Page page, int line) {
        if (field(page, line).isEmpty()) {
            return Optional.empty();
        }
        Optional<Plate> from = Optional.empty();
        Optional<Moment> date = Optional.empty();
        boolean subject = false;
        int last = line;
        while (last < page.lines() && last - line < MOST_LINES && !page.isBlank(last) && field(page, last).isPresent()) {
            var value = value(page, last);
            switch (field(page, last).get()) {
                case "from" -> from = Optional.of(sender(value.in(page.text())));
                case "date" -> date = Stamps.firstIn(page.text(), value).map(Stamp::moment);
                case "subject" -> subject = true;
                default -> {
                    // Who else got it says nothing of who speaks.
                }
            }
            last++;
        }
        boolean whole = from.isPresent() && (date.isPresent() || subject) && last - line >= 2;
        return whole ? Optional.of(new Head(Kind.MAIL, from, date, Head.Lines.only(line, last - 1), Standing.UNKNOWN, true)) : Optional.empty();
    }

    /** What a mail says it is about, without the marks of an answer. */
    static Optional<String> subject(Page page, Head mail) {
        for (int line = mail.firstLine(); line <= mail.lastLine(); line++) {
            if (field(page, line).filter("subject"::equals).isPresent()) {
                return Optional.of(ANSWERED.matcher(value(page, line).in(page.text())).replaceFirst("").strip()).filter(words -> !words.isEmpty());
            }
        }
        return Optional.empty();
    }

    private static Optional<String> field(Page page, int line) {
        var span = page.line(line);
        int colon = page.text().indexOf(':', span.start(), Math.min(span.end(), span.start() + 14));
        return colon < 0 ? Optional.empty() : Optional.ofNullable(FIELDS.get(page.text().substring(span.start(), colon).strip().toLowerCase(Locale.ROOT)));
    }

    private static Span value(Page page, int line) {
        var span = page.line(line);
        return new Span(page.text().indexOf(':', span.start()) + 1, span.end()).trimmed(page.text());
    }

    private static Plate sender(String value) {
        var name = ADDRESS.matcher(value.substring(0, Math.min(value.length(), 160))).replaceFirst("").replaceAll("^\"|\"$", "").strip();
        return new Plate(Optional.of(name.isEmpty() ? value.strip() : name), Optional.empty());
    }
}
