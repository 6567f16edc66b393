package org.adduce.importer.text.internal.head;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/**
 * Notes of newsletters print who writes, below that the paper they write, and below that a time. Both lines may be names, and only
 * the page as a whole tells which is one: those who write differ, and so do their papers.
 */
final class Papers {

    private static final int LONGEST = 60;
    private static final int ENOUGH = 2;
    /** What calls itself so does not write: it stands above who does. */
    private static final Set<String> NO_PERSON = Set.of("group", "club", "forum", "community", "owners", "fans", "news", "journal", "times", "post", "review", "weekly", "daily", "report", "letter",
            "newsletter", "magazine", "podcast", "blog", "association", "institute");

    /** A head as it was taken for and as it is if the name below was that of a paper. */
    private record Pair(Head byPaper, Head byWriter) {
    }

    private Papers() {
    }

    /** The heads of a page, each from who writes on. */
    static List<Head> under(Page page, List<Head> heads) {
        var pairs = heads.stream().flatMap(head -> pair(page, head).stream()).toList();
        if (pairs.isEmpty() || !areBorneOut(page, heads, pairs)) {
            return heads;
        }
        return heads.stream().map(head -> pair(page, head).map(Pair::byWriter).orElse(head)).toList();
    }

    private static boolean areBorneOut(Page page, List<Head> heads, List<Pair> pairs) {
        if (heads.size() == 1) {
            return heads.getFirst().moment().filter(Moment.Ago.class::isInstance).isPresent();
        }
        boolean differ = differ(pairs.stream().map(Pair::byWriter).toList()) && differ(pairs.stream().map(Pair::byPaper).toList());
        return differ || speakElsewhere(heads, pairs) || heads.stream().anyMatch(head -> isPublished(page, head));
    }

    /** Under a note who wrote it answers, and the paper does not. */
    private static boolean speakElsewhere(List<Head> heads, List<Pair> pairs) {
        var names = heads.stream().flatMap(head -> head.plate().flatMap(Plate::name).stream()).toList();
        return pairs.stream().allMatch(pair -> pair.byWriter().plate().flatMap(Plate::name).filter(names::contains).isPresent());
    }

    private static boolean differ(List<Head> heads) {
        return heads.stream().map(head -> head.plate().map(Plate::called).orElse("")).distinct().count() >= ENOUGH;
    }

    private static Optional<Pair> pair(Page page, Head head) {
        int above = head.firstLine() - 1;
        boolean may = head.kind() == Kind.STACK && head.moment().isPresent() && above >= 0 && !page.isBlank(above) && page.length(above) <= LONGEST
                && head.firstLine() < head.lastLine() && Meta.isStamp(page, head.firstLine() + 1) && head.plate().filter(plate -> plate.handle().isEmpty() && !plate.isGone()).isPresent()
                && isApart(page, above) && Furniture.of(page, above) == Furniture.Sort.NONE;
        return may ? Plate.read(page.words(above)).filter(Papers::isFullName).map(writer -> new Pair(head, new Head(head.kind(), Optional.of(writer), head.moment(),
                new Head.Lines(above, head.lastLine(), head.wordsStart()), head.standing(), head.strong()))) : Optional.empty();
    }

    /** Whether nothing that somebody says stands right above a line. */
    private static boolean isApart(Page page, int line) {
        return line == 0 || page.isBlank(line - 1) || Furniture.of(page, line - 1) != Furniture.Sort.NONE;
    }

    private static boolean isFullName(Plate plate) {
        return plate.name().filter(name -> name.indexOf(' ') > 0 && Arrays.stream(name.toLowerCase(Locale.ROOT).split(" ")).noneMatch(NO_PERSON::contains)).isPresent();
    }

    /** Whether a head was read with a paper between name and time, since that line cannot be a name. */
    private static boolean isPublished(Page page, Head head) {
        int below = head.firstLine() + 1;
        return head.kind() == Kind.STACK && head.moment().isPresent() && head.plate().filter(Papers::isFullName).isPresent() && below < head.lastLine() && !page.isBlank(below)
                && !Meta.isStamp(page, below) && Furniture.of(page, below) == Furniture.Sort.NONE && Meta.isStamp(page, below + 1);
    }
}
