package org.adduce.team.ui.internal.conflict;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Two versions of a text as one: what both say stands once, what each says alone stands one after the other, line by line. */
final class BothTexts {

    private BothTexts() {
    }

    /** One text with every line of both. */
    static String of(String one, String other) {
        var first = one.lines().toList();
        var second = other.lines().toList();
        var lines = new ArrayList<String>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(first, second).getDeltas()) {
            int from = delta.getSource().getPosition();
            lines.addAll(first.subList(at, from));
            lines.addAll(delta.getSource().getLines());
            lines.addAll(delta.getTarget().getLines());
            at = from + delta.getSource().size();
        }
        lines.addAll(first.subList(at, first.size()));
        return String.join("\n", lines);
    }

    /** One text with every line of all. */
    static String of(List<String> texts) {
        return texts.stream().reduce(BothTexts::of).orElse("");
    }
}
