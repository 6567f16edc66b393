package org.adduce.importer.bibliography.internal.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.adduce.model.time.When;
import org.adduce.model.value.Variable;

/** One publication as it is read, in terms of CSL; filled field by field by the reader of a format. */
public final class Reference {

    private final int line;
    private final List<PersonName> authors = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private String citationKey = "";
    private String type = "document";
    private String title = "";
    private String publisher = "";
    private String url = "";
    private String language = "";
    private Optional<When> published = Optional.empty();
    private Optional<Reference> container = Optional.empty();
    private boolean hasOwnIsbn = true;

    /**
     * A publication of which nothing is known yet.
     *
     * @param line the line it begins on, from 1
     */
    public Reference(int line) {
        this.line = line;
    }

    /** The line it begins on, from 1. */
    public int line() {
        return line;
    }

    /** Those who wrote it, in order; to be added to. */
    public List<PersonName> authors() {
        return authors;
    }

    /** What no other property holds; in order. */
    public List<Variable> variables() {
        return variables;
    }

    /** The value of a variable, empty where it has none; of several the first. */
    public String variable(String name) {
        for (var variable : variables) {
            if (variable.name().equals(name)) {
                return variable.value();
            }
        }
        return "";
    }

    /** Whether a variable has a value. */
    public boolean has(String name) {
        return !variable(name).isEmpty();
    }

    /** Adds a value of a variable, if there is one. */
    public void add(String name, String value) {
        if (!value.isBlank() && !name.isBlank()) {
            variables.add(new Variable(name, value));
        }
    }

    /** Adds a value of a variable, or, where that has one, a line to it. */
    public void addLine(String name, String value) {
        join(name, value, (before, more) -> before + '\n' + more);
    }

    /** Adds a value of a variable to what it has. */
    public void join(String name, String value, BinaryOperator<String> joining) {
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i).name().equals(name) && !value.isBlank()) {
                variables.set(i, new Variable(name, joining.apply(variables.get(i).value(), value)));
                return;
            }
        }
        add(name, value);
    }

    /** What its own file calls it; may be empty. */
    public String citationKey() {
        return citationKey;
    }

    /** Says what its own file calls it. */
    public void citationKey(String key) {
        citationKey = key;
    }

    /** The type of CSL. */
    public String type() {
        return type;
    }

    /** Says the type of CSL. */
    public void type(String cslType) {
        type = cslType;
    }

    /** The title; may be empty. */
    public String title() {
        return title;
    }

    /** Says the title; another one after the first is a variable. */
    public void title(String words) {
        if (title.isEmpty()) {
            title = words;
        } else if (!title.equals(words)) {
            add("title", words);
        }
    }

    /** Who published it; may be empty. */
    public String publisher() {
        return publisher;
    }

    /** Says who published it. */
    public void publisher(String name) {
        if (publisher.isEmpty()) {
            publisher = name;
        } else if (!publisher.equals(name)) {
            add("publisher", name);
        }
    }

    /** Its address; may be empty. */
    public String url() {
        return url;
    }

    /** Says its address; another one after the first is a variable. */
    public void url(String address) {
        if (url.isEmpty()) {
            url = address;
        } else if (!url.equals(address)) {
            add("URL", address);
        }
    }

    /** Its language as of BCP 47; may be empty. */
    public String language() {
        return language;
    }

    /** Says its language; what is no language that is known here is a variable. */
    public void language(String name) {
        var tag = Languages.tag(name);
        if (tag.isPresent() && language.isEmpty()) {
            language = tag.get();
        } else if (!tag.equals(Optional.of(language))) {
            add("language", name);
        }
    }

    /** When it was published. */
    public Optional<When> published() {
        return published;
    }

    /** Says when it was published. */
    public void published(When when) {
        published = Optional.of(when);
    }

    /** What of the same file it is a part of. */
    public Optional<Reference> container() {
        return container;
    }

    /** Says what of the same file it is a part of. */
    public void container(Reference whole) {
        container = Optional.of(whole);
    }

    /** Whether its ISBN is its own, and not that of the book it stands in. */
    public boolean hasOwnIsbn() {
        return hasOwnIsbn && !has("container-title");
    }

    /** Says that its ISBN is that of what it stands in. */
    public void borrowsIsbn() {
        hasOwnIsbn = false;
    }
}
