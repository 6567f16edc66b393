package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;

/** "Lena Kovac says:", "lena_k wrote on June 12:", above the words and not above a quotation. */
final class WroteForm implements HeadForm {

    private static final int LONGEST = 120;
    private static final Pattern WROTE = Pattern.compile(
            "^(.{2,48}?) (?:wrote|says|said|writes|commented|replied|responded|posted|schrieb|a \u00E9crit|escribi\u00F3|ha scritto|schreef)\\b(?: on| at|,)?(.{0,60})$");

    /** "Lena Kovac said..." */
    private static final Pattern ELLIPSIS = Pattern.compile(" ?(?:\\.\\.\\.|\u2026)");

    /** Words of other languages that stand as often before what somebody is told to have said: only with a time are they a head. */
    private static final Pattern TIMED = Pattern.compile("^(.{2,48}?)[ \u00A0\u202F](?:dit|a dit|sagt|sagte|schreibt|meint|dice|dijo|escribe|ha detto|scrive|zegt|disse|diz)(.{0,60})$");

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST || page.isBlank(line) || introducesQuotation(page, line)) {
            return Optional.empty();
        }
        var matcher = WROTE.matcher(page.words(line));
        if (matcher.matches()) {
            return read(page, line, matcher);
        }
        var words = page.words(line);
        boolean may = words.endsWith(":") || words.chars().anyMatch(Character::isDigit);
        var timed = TIMED.matcher(may ? words : "");
        return timed.matches() ? read(page, line, timed).filter(head -> head.moment().isPresent()) : Optional.empty();
    }

    private static Optional<Head> read(Page page, int line, Matcher matcher) {
        var plate = Plate.read(matcher.group(1));
        int rest = page.line(line).start() + matcher.start(2);
        var after = new Span(rest, page.line(line).end()).trimmed(page.text());
        boolean colon = matcher.group(2).endsWith(":") || ELLIPSIS.matcher(matcher.group(2)).matches();
        var meta = after.isEmpty() ? Optional.<Meta>empty() : Meta.read(page.text(), after);
        boolean pure = after.isEmpty() || meta.isPresent();
        boolean dated = meta.filter(Meta::says).isPresent();
        if (plate.isEmpty() || !pure || !colon && !dated) {
            return Optional.empty();
        }
        return Optional.of(Followers.below(page, Head.on(line, Kind.WROTE, plate.get(), meta.flatMap(Meta::moment), false)));
    }

    private static boolean introducesQuotation(Page page, int line) {
        int next = line + 1;
        while (next < page.lines() && next < line + 3 && page.isBlank(next)) {
            next++;
        }
        return next < page.lines() && !page.isBlank(next) && "\">\u201C\u00AB\u201E".indexOf(page.text().charAt(page.line(next).start())) >= 0;
    }
}
