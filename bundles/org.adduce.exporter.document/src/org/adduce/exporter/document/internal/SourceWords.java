package org.adduce.exporter.document.internal;

import java.util.ArrayList;
import java.util.stream.Collectors;
import org.adduce.model.Source;
import org.adduce.model.value.Variable;

/** Says who published a source, where and when. */
final class SourceWords {

    private SourceWords() {
    }

    static String byline(Source source, ReportPlan plan) {
        var parts = new ArrayList<String>();
        var authors = source.getAuthors().stream().map(author -> Texts.or(author.getName(), "somebody")).collect(Collectors.joining(", "));
        add(parts, authors);
        add(parts, variable(source, "container-title"));
        add(parts, source.getPublisher() == null ? "" : Texts.or(source.getPublisher().getName(), ""));
        add(parts, plan.when(source.getPublished()));
        add(parts, source.getKind().getLiteral());
        return String.join(" · ", parts);
    }

    private static String variable(Source source, String name) {
        return source.getBibliography().stream().filter(variable -> variable.name().equals(name)).map(Variable::value).findFirst().orElse("");
    }

    private static void add(ArrayList<String> parts, String text) {
        if (!text.isBlank()) {
            parts.add(text);
        }
    }
}
