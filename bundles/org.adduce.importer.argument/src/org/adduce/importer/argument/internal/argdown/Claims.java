package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Names;
import org.adduce.model.ClaimKind;
import org.adduce.model.ModelPackage.Literals;

/** The claims of a document: statements, and what sketched arguments say. */
final class Claims {

    private static final int HASH = 16;

    private final Key source;
    private final Topics topics;
    private final Map<Key, Item> sketched = new LinkedHashMap<>();

    Claims(Key source, Topics topics) {
        this.source = source;
        this.topics = topics;
    }

    /** Whether a statement is one that anybody would argue about, and not commentary. */
    boolean isClaim(Member statement) {
        return statement.isTitled() || statement.isRelated();
    }

    Item of(Member statement) {
        return Item.of(Literals.CLAIM, key(statement)).with(Literals.CLAIM__TEXT, statement.text()).with(Literals.CLAIM__KIND, ClaimKind.FACT)
                .with(Literals.ELEMENT__NOTE, note(statement)).with(Literals.TAGGED__TOPICS, topics.of(statement));
    }

    /** The claim that a member makes: a statement what it says, a reconstructed argument what it concludes, any other what it is described as. */
    Key bearing(Member member) {
        if (!member.isArgument()) {
            return key(member);
        }
        if (!member.inferences().isEmpty()) {
            return key(member.inferences().getLast().conclusion());
        }
        var key = argumentKey(member).part("claim", "");
        sketched.computeIfAbsent(key, absent -> Item.of(Literals.CLAIM, key).with(Literals.CLAIM__TEXT, member.text()).with(Literals.CLAIM__KIND, ClaimKind.FACT)
                .with(Literals.ELEMENT__NOTE, note(member)).with(Literals.TAGGED__TOPICS, topics.of(member)));
        return key;
    }

    List<Item> sketched() {
        return List.copyOf(sketched.values());
    }

    Key key(Member statement) {
        return statement.isTitled() ? source.part("statement", statement.title()) : source.part("statement", hash("\n" + statement.text()));
    }

    Key argumentKey(Member argument) {
        if (argument.isTitled()) {
            return source.part("argument", argument.title());
        }
        var words = new StringBuilder(argument.text());
        argument.inferences().forEach(step -> {
            step.premises().forEach(premise -> words.append('\n').append(premise.text()));
            words.append("\n-\n").append(step.conclusion().text());
        });
        return source.part("argument", hash(words.toString()));
    }

    private static String hash(String words) {
        return Key.text(Names.fold(words)).value().substring(0, HASH);
    }

    /** The title, what else is said under it, and data. */
    static String note(Member member) {
        var notes = new ArrayList<String>();
        if (member.isTitled() && member.isDefined()) {
            notes.add("**" + member.title() + "**");
        }
        member.otherTexts().forEach(text -> notes.add("Also: " + text));
        notes.addAll(member.data());
        return String.join("\n\n", notes);
    }

    /** Of a step: the title, and at the last step what the argument is described as. */
    static String note(Member argument, boolean isLast, String data) {
        var notes = new ArrayList<String>();
        if (argument.isTitled()) {
            notes.add("**" + argument.title() + "**" + (isLast && argument.isDefined() ? ": " + argument.text() : ""));
        }
        if (isLast) {
            argument.otherTexts().forEach(text -> notes.add("Also: " + text));
            notes.addAll(argument.data());
        }
        if (!data.isEmpty()) {
            notes.add(data);
        }
        return String.join("\n\n", notes);
    }
}
