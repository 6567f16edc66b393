package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.importer.argument.internal.argdown.Content.Form;

/** All that a text holds. Members without a title get a number. */
public final class ArgdownDocument {

    private final String text;
    private final Map<String, Member> statements = new LinkedHashMap<>();
    private final Map<String, Member> arguments = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private Map<String, String> settings = Map.of();
    private List<String> section = List.of();
    private int unnamed;

    ArgdownDocument(String text) {
        this.text = text;
    }

    /** The member that an element means; a new one if it was not met before. */
    Member member(Content content, int line) {
        var members = content.isArgument() ? arguments : statements;
        boolean isTitled = content.form() != Form.WORDS;
        var title = isTitled ? content.title() : "\u0000" + ++unnamed;
        var member = members.computeIfAbsent(title, absent -> new Member(content.isArgument(), content.title(), isTitled, line));
        member.add(content, section);
        return member;
    }

    /** An argument that nobody named. */
    Member unnamedArgument(int line) {
        var member = new Member(true, "", false, line);
        member.add(new Content(Form.WORDS, "", "", List.of(), ""), section);
        arguments.put("\u0000" + ++unnamed, member);
        return member;
    }

    /** A heading: what follows stands under it and those above. */
    void heading(String title, int level) {
        var above = new ArrayList<>(section.subList(0, Math.min(section.size(), level - 1)));
        above.add(title);
        section = List.copyOf(above);
    }

    void relate(Relation relation) {
        relation.from().relate();
        relation.to().relate();
        relations.add(relation);
    }

    void settings(Map<String, String> values) {
        settings = values;
    }

    String text() {
        return text;
    }

    Map<String, Member> statements() {
        return statements;
    }

    Map<String, Member> arguments() {
        return arguments;
    }

    List<Relation> relations() {
        return relations;
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What a setting names, one or several. */
    List<String> settings(String name) {
        return FrontMatter.list(settings.getOrDefault(name, ""));
    }

    Optional<String> setting(String name) {
        return Optional.ofNullable(settings.get(name));
    }
}
