package org.adduce.markup.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** What stands before the items of lists: a dash or a number, indented by the depth of the list. */
final class ListMarks {

    private static final String INDENT = "  ";
    private static final int DEEPEST_INDENT = 10;

    private final Deque<Counter> counters = new ArrayDeque<>();

    private static final class Counter {
        private final boolean isOrdered;
        private final boolean isMarked;
        private final int step;
        private int number;

        Counter(boolean isOrdered, boolean isMarked, int first, int step) {
            this.isOrdered = isOrdered;
            this.isMarked = isMarked;
            this.number = first - step;
            this.step = step;
        }
    }

    void enter(Element list) {
        boolean isMarked = !list.attr("style").replace(" ", "").contains("list-style:none") && !list.attr("style").replace(" ", "").contains("list-style-type:none");
        boolean isReversed = list.hasAttr("reversed");
        int first = number(list.attr("start"), isReversed ? (int) list.children().stream().filter(child -> child.normalName().equals("li")).count() : 1);
        counters.push(new Counter(list.normalName().equals("ol"), isMarked, first, isReversed ? -1 : 1));
    }

    void leave() {
        counters.poll();
    }

    String next(Element item) {
        var counter = counters.peek();
        if (counter == null) {
            return "- ";
        }
        counter.number = number(item.attr("value"), counter.number + counter.step);
        var indent = INDENT.repeat(Math.min(counters.size() - 1, DEEPEST_INDENT));
        if (!counter.isMarked) {
            return indent;
        }
        return indent + (counter.isOrdered ? counter.number + ". " : "- ");
    }

    private static int number(String written, int otherwise) {
        try {
            return written.isEmpty() ? otherwise : Integer.parseInt(written.strip());
        } catch (NumberFormatException noNumber) {
            return otherwise;
        }
    }
}
