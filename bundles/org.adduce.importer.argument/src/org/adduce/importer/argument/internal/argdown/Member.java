package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A statement with all that is said under its title, or an argument with its description and what was reconstructed of it. */
final class Member {

    private final boolean isArgument;
    private final String title;
    private final boolean isTitled;
    private final int line;
    private final Set<String> texts = new LinkedHashSet<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private final List<String> data = new ArrayList<>();
    private final List<Inference> inferences = new ArrayList<>();
    private List<String> section = List.of();
    private boolean isRelated;

    Member(boolean isArgument, String title, boolean isTitled, int line) {
        this.isArgument = isArgument;
        this.title = title;
        this.isTitled = isTitled;
        this.line = line;
    }

    /** Takes in what is said of it at one place, under the headings there. */
    void add(Content content, List<String> headings) {
        if (!content.text().isEmpty()) {
            section = texts.isEmpty() ? headings : section;
            texts.add(content.text());
        } else if (section.isEmpty() && texts.isEmpty()) {
            section = headings;
        }
        tags.addAll(content.tags());
        if (!content.data().isEmpty()) {
            data.add(content.data());
        }
    }

    boolean isArgument() {
        return isArgument;
    }

    String title() {
        return title;
    }

    /** Whether the title was given by the author. */
    boolean isTitled() {
        return isTitled;
    }

    int line() {
        return line;
    }

    /** Its words, those given first; of one that was never defined its title. */
    String text() {
        return texts.isEmpty() ? title : texts.iterator().next();
    }

    boolean isDefined() {
        return !texts.isEmpty();
    }

    /** What else is said under the same title: the author takes it for the same. */
    List<String> otherTexts() {
        return texts.stream().skip(1).toList();
    }

    Set<String> tags() {
        return tags;
    }

    List<String> data() {
        return data;
    }

    List<String> section() {
        return section;
    }

    List<Inference> inferences() {
        return inferences;
    }

    /** Whether it stands in a relation or an inference. */
    boolean isRelated() {
        return isRelated;
    }

    void relate() {
        isRelated = true;
    }
}
