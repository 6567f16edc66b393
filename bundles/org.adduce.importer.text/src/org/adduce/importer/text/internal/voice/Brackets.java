package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Passages;

/** What forums mark as quoted by lines in brackets: {@code [quote="lena, post:2, topic:5"]} and {@code [/quote]}. */
final class Brackets {

    private static final int LONGEST = 160;
    private static final Pattern MARK = Pattern.compile("(?i)\\[(?:quote(?:=(?<whose>[^\\]]*))?|(?<end>/quote))]");
    private static final Pattern NAME = Pattern.compile("[\"\u201C]?([^\"\u201D,;\\]]{1,60}).*");

    private final List<Integer> marks = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>();
    private final Map<Integer, String> speakers = new HashMap<>();

    /**
     * One quotation.
     *
     * @param first the line with its first mark
     * @param last the line with its last
     * @param whose whose words, empty where the mark does not say so
     */
    private record Bracket(int first, int last, String whose) {
    }

    private Brackets() {
    }

    /** All of a page that are closed; one inside another is part of that. */
    static Brackets in(Page page) {
        var found = new Brackets();
        var open = new ArrayList<Bracket>();
        var inside = new ArrayList<Integer>();
        for (int line = 0; line < page.lines(); line++) {
            boolean may = page.length(line) > 6 && page.length(line) <= LONGEST && page.text().charAt(page.line(line).start()) == '[';
            var mark = MARK.matcher(may ? page.words(line) : "");
            if (!mark.matches()) {
                continue;
            }
            inside.add(line);
            if (mark.group("end") == null) {
                open.add(new Bracket(line, line, name(mark.group("whose"))));
            } else if (!open.isEmpty()) {
                var bracket = open.removeLast();
                if (open.isEmpty()) {
                    found.brackets.add(new Bracket(bracket.first(), line, bracket.whose()));
                    found.marks.addAll(inside);
                    inside.clear();
                }
            } else {
                inside.clear();
            }
        }
        return found;
    }

    private static String name(String whose) {
        var name = NAME.matcher(whose == null ? "" : whose.strip());
        return name.matches() ? name.group(1).strip() : "";
    }

    /** The lines that are marks. */
    List<Integer> marks() {
        return marks;
    }

    /** Says of the passages in brackets that they are quoted. */
    void mark(Passages passages) {
        for (var bracket : brackets) {
            int first = passages.from(bracket.first() + 1);
            for (int index = first; index < passages.from(bracket.last()); index++) {
                if (passages.depth(index) == 0) {
                    passages.quote(index);
                }
                speakers.put(index, bracket.whose());
            }
        }
    }

    /** Whose words a passage is, as its brackets say. */
    Optional<String> speaker(int passage) {
        return Optional.ofNullable(speakers.get(passage)).filter(name -> !name.isEmpty());
    }
}
