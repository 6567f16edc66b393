package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Chars;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Span;

/** The lines under a name that still belong to it: the name again, a handle, a time, counts, buttons. */
final class Followers {

    private static final int MOST = 8;
    private static final int LONGEST = 90;
    private static final Pattern NUMBERED = Pattern.compile("#\\d{1,5}((?:\\.\\d{1,4})*)(?![\\p{L}\\d])");
    private static final Pattern EDITED = Pattern.compile("(?i)\\b(?:edited|updated|modified)\\b");
    private static final Pattern ANSWERING = Pattern.compile("(?i)\\[?(?:replying to|in reply to|reply to|@ reply to|en réponse à|en respuesta a|(?:als )?antwort (?:auf|an)|in risposta a|em resposta a) (@?[\\p{L}\\p{N}_.-]{2,40}(?-i:(?: \\p{Lu}[\\p{L}.'-]{1,30}){0,3}))(?: and .*)?]?");
    private static final Pattern ANSWERING_BELOW = Pattern.compile("(?i)replying to");
    private static final String ARROWS = ">\u2192\u21B3\u21AA\u203A\u25B8\u279C";
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_.-]{2,60}");
    /** How near somebody is to who copied the page, and what somebody says of himself under the name. */
    private static final Pattern DEGREE = Pattern.compile("[•·\\s]*(?:1st|2nd|3rd\\+?)(?: degree connection)?|(?i:author|auteur|autrice|autora?|autore|autorin)");
    private static final Pattern GLUED = Pattern.compile(".{0,24}[\\p{Ll}\\d](Edited|Author|Pinned|Liked by .+)");
    /** Stands in the place of words. */
    private static final Pattern TAKEN_BACK = Pattern.compile("(?i)\\[(?:deleted|removed)[^\\]]{0,20}]|comment (?:deleted|removed)");
    private static final int LONGEST_ABOUT = 160;
    /** What somebody writes stands below his name where he comments on another's. */
    private static final int LONGEST_PAPER = 60;

    private Followers() {
    }

    /** A head with what stands below it; blank lines between are passed over. */
    static Head below(Page page, Head head) {
        var whole = head;
        int seen = 0;
        for (int line = head.lastLine() + 1; line < page.lines() && seen < MOST; line++) {
            if (page.isBlank(line)) {
                continue;
            }
            var next = with(page, whole, line);
            if (next.isEmpty()) {
                break;
            }
            whole = next.get();
            line = Math.max(line, whole.lastLine());
            seen++;
        }
        return whole;
    }

    /** The head of a chat with the line below it that says whom it answers. */
    static Head answering(Page page, Head head) {
        int line = head.lastLine() + 1;
        var answered = head.wordsStart() < 0 && line < page.lines() && page.words(line).startsWith("[") ? answering(page, line) : Optional.<String>empty();
        return answered.map(name -> head.standing(head.standing().answering(name)).until(line)).orElse(head);
    }

    private static Optional<Head> with(Page page, Head head, int line) {
        var sort = Furniture.of(page, line);
        if (sort == Furniture.Sort.END || TAKEN_BACK.matcher(page.words(line)).matches() || head.moment().isPresent() && isLaughter(page.words(line))) {
            return Optional.empty();
        }
        var answering = answering(page, line);
        if (answering.isPresent()) {
            return Optional.of(head.standing(head.standing().answering(answering.get())).until(line));
        }
        var arrow = answeringByArrow(page, line);
        if (arrow.isPresent()) {
            return Optional.of(head.standing(head.standing().answering(arrow.get())).until(line));
        }
        var below = answeringBelow(page, head, line);
        if (below.isPresent()) {
            return below;
        }
        if (DEGREE.matcher(page.words(line)).matches() || isAbout(page, head, line)) {
            return Optional.of(head.until(line));
        }
        var meta = Meta.read(page.text(), stamped(page, line));
        if (meta.filter(Meta::says).isPresent()) {
            boolean second = meta.get().moment().isPresent() && head.moment().isPresent() && !EDITED.matcher(page.words(line)).find();
            return second ? Optional.empty() : Optional.of(numbered(page, head, line).at(meta.get().moment()).under(meta.get().handle()).until(line));
        }
        return sort != Furniture.Sort.NONE || meta.isPresent() || repeats(page, head, line) ? Optional.of(head.until(line)) : Optional.empty();
    }

    /** "#2.1": the first answer to the second comment, or to an answer before it. */
    private static Head numbered(Page page, Head head, int line) {
        var number = NUMBERED.matcher(page.words(line));
        if (!number.lookingAt() || head.standing().depth() >= 0 || head.standing().answering().isPresent()) {
            return head;
        }
        int depth = (int) number.group(1).chars().filter(c -> c == '.').count();
        return head.standing(Standing.at(depth, depth == 0));
    }

    /** Pictures alone, without a count of them: all that somebody has to say. */
    private static boolean isLaughter(String words) {
        return words.codePoints().anyMatch(Chars::isPicture) && words.codePoints().allMatch(c -> Chars.isPicture(c) || c == ' ' || c == 0xFE0F || c == 0x200D);
    }

    /** The line without a button that was copied right behind its time: "9hEdited", "Jun 12Liked by Lena Kovac". */
    private static Span stamped(Page page, int line) {
        var span = page.line(line);
        var glued = page.length(line) > LONGEST ? null : GLUED.matcher(page.words(line));
        return glued != null && glued.matches() ? new Span(span.start(), span.end() - glued.group(1).length()) : span;
    }

    private static Optional<String> answering(Page page, int line) {
        var matcher = page.length(line) > LONGEST ? null : ANSWERING.matcher(page.words(line));
        return matcher != null && matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Whom it answers after an arrow, above the time. */
    private static Optional<String> answeringByArrow(Page page, int line) {
        boolean may = page.length(line) <= LONGEST && ARROWS.indexOf(page.text().charAt(page.line(line).start())) >= 0 && line + 1 < page.lines() && Meta.isStamp(page, line + 1);
        return may ? Plate.read(page.words(line).substring(1).strip()).map(Plate::called) : Optional.empty();
    }

    /** Whom it answers may stand on lines of its own, with "and" between several. */
    private static Optional<Head> answeringBelow(Page page, Head head, int line) {
        int next = line + 1;
        if (!ANSWERING_BELOW.matcher(page.words(line)).matches() || next >= page.lines() || !HANDLE.matcher(page.words(next)).matches()) {
            return Optional.empty();
        }
        var handle = page.words(next);
        while (next + 2 < page.lines() && page.words(next + 1).equals("and") && HANDLE.matcher(page.words(next + 2)).matches()) {
            next += 2;
        }
        return Optional.of(head.standing(head.standing().answering(handle)).until(next));
    }

    private static boolean isAbout(Page page, Head head, int line) {
        boolean isNear = false;
        for (int before = head.firstLine() + 1; before <= head.lastLine(); before++) {
            isNear |= DEGREE.matcher(page.words(before)).matches();
        }
        boolean isWriting = head.kind() == Kind.AVATAR && page.length(line) <= LONGEST_PAPER && !Chars.endsSentence(page.text().charAt(page.line(line).end() - 1));
        return (isNear || isWriting) && head.moment().isEmpty() && page.length(line) <= LONGEST_ABOUT && line + 1 < page.lines() && Meta.isStamp(page, line + 1) && !Meta.isStamp(page, line);
    }

    private static boolean repeats(Page page, Head head, int line) {
        return page.length(line) <= LONGEST && head.plate().filter(plate -> !plate.isGone()).flatMap(Plate::name).filter(name -> samePlate(page.words(line), name)).isPresent();
    }

    private static boolean samePlate(String words, String name) {
        return words.equalsIgnoreCase(name)
                || Plate.read(words).flatMap(Plate::name).filter(name::equalsIgnoreCase).isPresent();
    }
}
