package org.adduce.importer.social.internal.post;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.importing.Key;
import org.adduce.model.value.Identifier;

/**
 * Whoever posts.
 *
 * @param id what tells it from all others of its platform, with the platform: {@code x:lena_k}
 * @param name what it is called there
 * @param aliases what it is called besides
 * @param identifiers its names at registries and platforms
 * @param note what it says of itself
 */
public record Account(String id, String name, Set<String> aliases, Set<Identifier> identifiers, String note) {

    /** Copies its sets, leaving out what is blank. */
    public Account {
        aliases = words(aliases, name);
        var known = new LinkedHashSet<>(identifiers);
        known.removeIf(identifier -> identifier.value().isBlank());
        identifiers = known;
    }

    private static Set<String> words(Set<String> aliases, String name) {
        var words = new LinkedHashSet<String>();
        aliases.stream().map(String::strip).filter(alias -> !alias.isEmpty() && !alias.equals(name)).forEach(words::add);
        return words;
    }

    /** An account with a name on a platform. */
    public static Account of(String scheme, String handle, String name, String... aliases) {
        return new Account(scheme + ':' + handle, name, new LinkedHashSet<>(List.of(aliases)), Set.of(new Identifier(scheme, handle)), "");
    }

    /** The same with a further identifier. */
    public Account with(String scheme, String value) {
        var more = new LinkedHashSet<>(identifiers);
        more.add(new Identifier(scheme, value));
        return new Account(id, name, aliases, more, note);
    }

    /** The same, saying something of itself. */
    public Account noting(String words) {
        return new Account(id, name, aliases, identifiers, words);
    }

    /** All that this and another, of the same account, say. Whoever is known by an id alone is called what others call him. */
    Account and(Account other) {
        if (this == other || equals(other)) {
            return this;
        }
        var names = new LinkedHashSet<>(aliases);
        if (!other.isNameless()) {
            names.add(other.name);
        }
        names.addAll(other.aliases);
        var known = new LinkedHashSet<>(identifiers);
        known.addAll(other.identifiers);
        return new Account(id, isNameless() ? other.name : name, names, known, note.isEmpty() ? other.note : note);
    }

    private boolean isNameless() {
        return id.length() == id.indexOf(':') + 1 + name.length() && id.endsWith(name);
    }

    /** The key of its actor. */
    public Key key() {
        return new Key("account", id);
    }
}
