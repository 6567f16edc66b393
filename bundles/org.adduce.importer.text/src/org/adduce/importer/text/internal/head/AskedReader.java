package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;

/** Reads a page of questions and answers from one signature to the next: comments on the post before, then a post. Of one page. */
final class AskedReader {

    private static final int LONGEST = 80;
    private static final int MOST_TAGS = 6;
    private static final Pattern HEADER = Pattern.compile("(?i)(?:asked|modified|active|viewed) (?=\\S).{1,50}");
    private static final Pattern VOTES = Pattern.compile("[-\u2212+]?\\d{1,3}(?:[,.]?\\d{3}|\\.\\d?k|k)?");
    /** What stands between the comments on a post and the next post. */
    private static final Pattern BETWEEN = Pattern.compile("(?i)add a comment\\s*\\|?|show [\\d,]+ more comments?|comments disabled.*|[\\d,]+ answers?|sorted by:?.*|use comments to .*|\\|");
    private static final Pattern FURNITURE = Pattern.compile("(?i)share(?: a link.*)?|cite|(?:improve|edit) this (?:question|answer)|follow|flag|report|bookmarked|ask question|vote (?:up|down)|up vote|down vote"
            + "|[\\d,]+ bookmarks?|timeline|save this (?:question|answer)\\.?|show activity on this post\\.?|this (?:question|answer) (?:is|shows|does) .{0,60}|accepted(?: answer)?|highest score \\(default\\)|reset to default|trending \\(.{0,40}|date (?:modified|created) \\(.{0,40}"
            + "|\\$\\\\(?:begin|end)group\\$|loading when this answer.*|\\+\\d{2,3}|this answer was awarded.*|closed(?: \\d.*)?|share improve this (?:question|answer)(?: follow)?");
    private static final Pattern ENDING = Pattern.compile("(?i)your answer|not the answer you're looking for\\?.*|not the answer you\u2019re looking for\\?.*|know someone who can answer\\?.*|you must log in to answer.*|start asking to get answers.*|browse other questions tagged.*"
            + "|highly active question\\..*|hot network questions|the overflow blog|featured on meta|related|linked|sign up or log in|post as a guest");
    private static final Pattern TAGS = Pattern.compile("(?!(?:thanks|thx|cheers|regards|help|please|edit|ps)\\b)[\\p{Ll}\\d][\\p{Ll}\\d.+#-]*(?: [\\p{Ll}\\d][\\p{Ll}\\d.+#-]*){0,5}");

    private final Page page;
    private final SortedMap<Integer, PostSignature> signatures;
    private final Pulse pulse;
    private final List<Head> heads = new ArrayList<>();
    private final TreeSet<Integer> lines = new TreeSet<>();
    private final Map<Integer, Integer> ends = new HashMap<>();
    /** Who wrote the post and the comments on it so far, as they are called. */
    private final List<String> around = new ArrayList<>();

    AskedReader(Page page, SortedMap<Integer, PostSignature> signatures, Pulse pulse) {
        this.page = page;
        this.signatures = signatures;
        this.pulse = pulse;
    }

    AskedPage read() {
        int from = 0;
        int depth = -1;
        for (var entry : signatures.entrySet()) {
            pulse.beat();
            int line = entry.getKey();
            var signature = entry.getValue();
            int begin = depth < 0 ? 0 : comments(from, line, depth + 1);
            depth = signature.act() == PostSignature.Act.ASKED ? 0 : 1;
            post(begin, line, signature, depth);
            skip(line, signature.lastLine());
            from = signature.lastLine() + 1;
        }
        int end = ending(from);
        rest(comments(from, end, depth + 1), end, 1);
        skip(end, page.lines() - 1);
        heads.sort(Comparator.comparingInt(Head::firstLine));
        return new AskedPage(heads, List.copyOf(lines), ends);
    }

    /** A post ends above its signature, and its tags and buttons; it begins below what the page says of it. */
    private void post(int from, int to, PostSignature signature, int depth) {
        int begin = depth == 0 ? belowHeader(from, to) : from;
        int start = words(begin, to);
        int end = endOfWords(start, to, depth == 0);
        skip(end, to - 1);
        around.clear();
        signature.plate().map(Plate::called).ifPresent(around::add);
        if (start < end) {
            add(start, begin, signature.plate(), Optional.of(signature.moment()), Standing.at(depth, true));
        }
    }

    /** Below how often a question was seen, or else below how often it was voted for, or below its title; above its title nothing is of it. */
    private int belowHeader(int from, int to) {
        int header = -1;
        int first = -1;
        for (int line = from; line < to; line++) {
            if (isShort(line) && HEADER.matcher(page.words(line)).matches()) {
                lines.add(line);
                header = line;
                first = first < 0 ? line : first;
            }
        }
        if (header >= 0) {
            aboveTitle(from, first);
            return header + 1;
        }
        for (int line = from; line < to; line++) {
            if (isShort(line) && VOTES.matcher(page.words(line)).matches()) {
                return line;
            }
        }
        int title = page.seenFrom(from);
        return title + 1 < to && page.isBlank(title + 1) && page.length(title) <= 2 * LONGEST ? title + 1 : from;
    }

    private void aboveTitle(int from, int header) {
        int title = header - 1;
        while (title > from && (page.isBlank(title) || isFurniture(title))) {
            title--;
        }
        skip(from, title - 1);
        for (int line = title + 1; line < header; line++) {
            lines.add(line);
        }
    }

    /** The comments from a line on, up to where they end and what is no comment begins. */
    private int comments(int from, int to, int depth) {
        int begin = from;
        for (int line = from; line < to; line++) {
            pulse.beat();
            if (page.isBlank(line)) {
                continue;
            }
            if (isShort(line) && BETWEEN.matcher(page.words(line)).matches()) {
                rest(begin, line, depth);
                return between(line, to);
            }
            var tail = CommentTail.on(page, line).filter(it -> it.lastLine() < to);
            if (tail.isPresent()) {
                comment(begin, tail.get(), depth);
                line = tail.get().lastLine();
                begin = line + 1;
            }
        }
        return begin;
    }

    private int between(int from, int to) {
        int line = from;
        while (line < to && (page.isBlank(line) || isShort(line) && BETWEEN.matcher(page.words(line)).matches())) {
            lines.add(line++);
        }
        return line;
    }

    private void comment(int from, CommentTail tail, int depth) {
        int start = words(from, tail.line());
        if (tail.hasWords(page)) {
            ends.put(tail.line(), tail.wordsEnd());
            skip(tail.line() + 1, tail.lastLine());
        } else {
            skip(tail.line(), tail.lastLine());
        }
        if (start < tail.line() || tail.hasWords(page)) {
            var standing = Standing.at(depth, true);
            add(start, from, Optional.of(tail.plate()), Optional.of(tail.moment()), addressed(start).map(standing::answering).orElse(standing));
        }
        around.add(tail.plate().called());
    }

    /** What is said behind the last comment, or before the page goes on, is somebody's who is not named. */
    private void rest(int from, int to, int depth) {
        int start = words(from, to);
        if (start < to) {
            add(start, from, Optional.empty(), Optional.empty(), Standing.at(depth, true));
        }
    }

    /** Whose name, or the beginning of it, a comment begins with behind an at sign. */
    private Optional<String> addressed(int line) {
        var words = page.words(line);
        if (!words.startsWith("@")) {
            return Optional.empty();
        }
        var name = words.substring(1).split("[\\s,:;.!?]", 2)[0].toLowerCase(Locale.ROOT);
        return name.isEmpty() ? Optional.empty() : around.reversed().stream().filter(it -> it.replace(" ", "").toLowerCase(Locale.ROOT).startsWith(name)).findFirst();
    }

    /** The head of a voice is the line with its votes; where there is none, its words begin it. */
    private void add(int start, int from, Optional<Plate> plate, Optional<Moment> moment, Standing standing) {
        int above = start - 1;
        while (above > from && page.isBlank(above)) {
            above--;
        }
        boolean voted = above >= from && !page.isBlank(above) && lines.contains(above);
        var place = voted ? Head.Lines.only(above, above) : new Head.Lines(start, start, page.line(start).start());
        heads.add(new Head(Kind.LINE, plate, moment, place, standing, true));
    }

    /** The first line of words; what stands before them is the page's. */
    private int words(int from, int to) {
        int line = from;
        while (line < to && (page.isBlank(line) || isFurniture(line) || isShort(line) && VOTES.matcher(page.words(line)).matches())) {
            if (!page.isBlank(line)) {
                lines.add(line);
            }
            line++;
        }
        return line;
    }

    /** One past the last line of words: below are buttons, who changed them, and a question's tags. */
    private int endOfWords(int start, int to, boolean isQuestion) {
        int end = to;
        for (int line = start; line < end; line++) {
            pulse.beat();
            var signature = PostSignature.on(page, line);
            if (signature.isPresent() && page.seenFrom(signature.get().lastLine() + 1) >= to) {
                end = line;
            }
        }
        while (end > start && (page.isBlank(end - 1) || isFurniture(end - 1))) {
            end--;
        }
        while (isQuestion && end > start && (page.isBlank(end - 1) || isFurniture(end - 1) || isTags(end - 1, start))) {
            end--;
        }
        return end;
    }

    /** Tags stand apart from the words, and there are words above them. */
    private boolean isTags(int line, int start) {
        if (!isShort(line) || line == start || !TAGS.matcher(page.words(line)).matches()) {
            return false;
        }
        int first = line;
        while (first > start && line - first <= MOST_TAGS && !page.isBlank(first - 1) && isShort(first - 1) && TAGS.matcher(page.words(first - 1)).matches()) {
            first--;
        }
        return first > start && (page.isBlank(first - 1) || isFurniture(first - 1));
    }

    private boolean isFurniture(int line) {
        return isShort(line) && FURNITURE.matcher(page.words(line)).matches();
    }

    private boolean isShort(int line) {
        return page.length(line) <= LONGEST;
    }

    private int ending(int from) {
        int line = from;
        while (line < page.lines() && !(page.length(line) > 0 && ENDING.matcher(page.words(line)).matches())) {
            line++;
        }
        return line;
    }

    private void skip(int from, int to) {
        for (int line = from; line <= to; line++) {
            if (!page.isBlank(line)) {
                lines.add(line);
            }
        }
    }
}
