package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayList;
import java.util.List;

/** One step of a reconstructed argument. */
final class Inference {

    private final Member argument;
    private final int line;
    private final List<Member> premises;
    private final List<String> rules = new ArrayList<>();
    private String data = "";
    private Member conclusion;

    Inference(Member argument, List<Member> premises, int line) {
        this.argument = argument;
        this.premises = new ArrayList<>(premises);
        this.line = line;
    }

    /** The argument it is a step of. */
    Member argument() {
        return argument;
    }

    int line() {
        return line;
    }

    List<Member> premises() {
        return premises;
    }

    /** The author says which statements are used. */
    void uses(List<Member> used) {
        premises.clear();
        premises.addAll(used);
    }

    List<String> rules() {
        return rules;
    }

    String data() {
        return data;
    }

    void data(String words) {
        data = words;
    }

    /** What follows; null until that was read. */
    Member conclusion() {
        return conclusion;
    }

    void concludes(Member statement) {
        conclusion = statement;
    }
}
