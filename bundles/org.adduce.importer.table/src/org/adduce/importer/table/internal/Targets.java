package org.adduce.importer.table.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What rows refer to: by id, else by name; what is known by name alone is made. */
final class Targets {

    private static final Set<EClass> TOP = Set.of(Literals.SOURCE, Literals.ACTOR, Literals.CLAIM, Literals.ARGUMENT, Literals.QUESTION, Literals.EVENT, Literals.TOPIC, Literals.CONFLICT);

    private final Set<String> rows;
    private final Map<Key, Item> made = new LinkedHashMap<>();

    /**
     * The targets of a table.
     *
     * @param rows the ids of its rows
     */
    Targets(Set<String> rows) {
        this.rows = rows;
    }

    /** Whether elements of a class may stand in the dossier itself. */
    boolean standInDossier(EClass type) {
        return TOP.contains(type);
    }

    /** Whether an id is that of a row of the same table. */
    boolean isRow(String id) {
        return rows.contains(id);
    }

    Key key(EReference reference, String cell) {
        var id = CellValues.id(cell);
        if (id.isPresent()) {
            return Key.element(id.get());
        }
        var type = reference.getEReferenceType();
        if (type == Literals.CLAIM || type == Literals.CONCLUSION) {
            return claim(cell);
        }
        if (type == Literals.QUESTION) {
            return put(Item.of(Literals.QUESTION, new Key("question", Names.fold(cell))).with(Literals.QUESTION__TEXT, cell));
        }
        if (type == Literals.TOPIC) {
            return put(Item.of(Literals.TOPIC, new Key("topic", Names.fold(cell))).with(Literals.TOPIC__NAME, cell));
        }
        if (type == Literals.SOURCE) {
            return put(Item.of(Literals.SOURCE, Key.text("source\n" + cell + "\n\n")).with(Literals.SOURCE__TITLE, cell));
        }
        return actor(cell, reference == Literals.SOURCE__PUBLISHER ? ActorKind.ORGANISATION : ActorKind.PERSON);
    }

    /** The actor with a name. */
    Key actor(String name, ActorKind kind) {
        var comma = name.split("\\s*,\\s*");
        var said = comma.length == 2 && kind == ActorKind.PERSON ? comma[1] + ' ' + comma[0] : name;
        return put(Item.of(Literals.ACTOR, Key.name(said)).with(Literals.ACTOR__NAME, said).with(Literals.ACTOR__KIND, kind));
    }

    /** The claim with some words. */
    Key claim(String words) {
        return put(Item.of(Literals.CLAIM, RowKeys.claim(words)).with(Literals.CLAIM__TEXT, words));
    }

    /** Says more of what had to be made. */
    void change(Key key, UnaryOperator<Item> more) {
        made.computeIfPresent(key, (same, item) -> more.apply(item));
    }

    private Key put(Item item) {
        made.putIfAbsent(item.key(), item);
        return item.key();
    }

    /** What had to be made. */
    List<Item> made() {
        return List.copyOf(made.values());
    }
}
