package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** Some pages print who writes, below that whom he answers, and below that the time: the second name is that of somebody who spoke before. */
final class Answered {

    private static final int LONGEST = 60;
    private static final int ENOUGH = 2;

    private final Page page;
    private final Set<String> spoke = new HashSet<>();
    private final Map<Integer, Head> byWriter = new HashMap<>();

    private Answered(Page page) {
        this.page = page;
    }

    /** The heads of a page, each from who writes on and with whom it answers. */
    static List<Head> above(Page page, List<Head> heads) {
        var reader = new Answered(page);
        heads.forEach(reader::read);
        long pairs = reader.byWriter.values().stream().filter(head -> head.standing().answering().isPresent()).count();
        return pairs == 0 || pairs < ENOUGH && !reader.speaksElsewhere(heads) ? heads : heads.stream().map(head -> reader.byWriter.getOrDefault(head.firstLine(), head)).toList();
    }

    private void read(Head head) {
        var whole = head.kind() == Kind.STACK && head.moment().isPresent() && head.standing().answering().isEmpty() ? fromAbove(head).or(() -> withBelow(head)).orElse(head) : head;
        if (whole != head) {
            byWriter.put(head.firstLine(), whole);
        }
        whole.plate().map(Plate::called).ifPresent(spoke::add);
    }

    /** The name was taken for who writes, and the line above it is nobody's words. */
    private Optional<Head> fromAbove(Head head) {
        int above = head.firstLine() - 1;
        boolean may = above >= 0 && !page.isBlank(above) && page.length(above) <= LONGEST && head.firstLine() < head.lastLine() && Meta.isStamp(page, head.firstLine() + 1)
                && isApart(above) && Furniture.of(page, above) == Furniture.Sort.NONE;
        var answered = head.plate().map(Plate::called).filter(spoke::contains);
        return may && answered.isPresent() ? Plate.read(page.words(above)).filter(writer -> !writer.called().equals(answered.get()))
                .map(writer -> new Head(head.kind(), Optional.of(writer), head.moment(), new Head.Lines(above, head.lastLine(), head.wordsStart()), head.standing().answering(answered.get()), head.strong()))
                : Optional.empty();
    }

    /** The name below was taken for that of a paper. */
    private Optional<Head> withBelow(Head head) {
        int below = head.firstLine() + 1;
        boolean may = below < head.lastLine() && !page.isBlank(below) && page.length(below) <= LONGEST && Meta.isStamp(page, below + 1) && head.plate().filter(plate -> !plate.called().equals(page.words(below))).isPresent();
        return may ? Plate.read(page.words(below)).map(Plate::called).filter(spoke::contains).map(name -> head.standing(head.standing().answering(name))) : Optional.empty();
    }

    private boolean speaksElsewhere(List<Head> heads) {
        var names = new ArrayList<>(heads.stream().flatMap(head -> head.plate().map(Plate::called).stream()).toList());
        return byWriter.values().stream().allMatch(head -> head.plate().map(Plate::called).filter(names::contains).isPresent());
    }

    private boolean isApart(int line) {
        return line == 0 || page.isBlank(line - 1) || Furniture.of(page, line - 1) != Furniture.Sort.NONE;
    }
}
