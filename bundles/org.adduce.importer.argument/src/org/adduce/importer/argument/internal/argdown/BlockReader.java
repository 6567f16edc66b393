package org.adduce.importer.argument.internal.argdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Diagnostic;

/** Reads one paragraph: a statement or an argument with what relates to it below, or a reconstruction. */
final class BlockReader {

    private static final Pattern NUMBERED = Pattern.compile("\\((\\d{1,6})\\)\\s*(.*)", Pattern.DOTALL);
    private static final Pattern DEFINITION = Pattern.compile("\\[[^\\]\\n]+\\]:(?!\\S)");
    private static final Pattern RULE = Pattern.compile("-{2,}(.*?)(-{2,})?", Pattern.DOTALL);

    private final ArgdownDocument document;
    private final List<Line> lines;
    private final Deque<Branch> branches = new ArrayDeque<>();
    private Optional<Member> argument;
    private Optional<Reconstruction> reconstruction = Optional.empty();
    private int at;

    /**
     * A member and how far it is indented.
     *
     * @param inference the step that a relation below is meant for if it undercuts
     */
    private record Branch(int indent, Member member, Optional<Inference> inference) {
    }

    /**
     * A reader of a paragraph.
     *
     * @param argument what the paragraph before ends with, if that is an argument that this may reconstruct
     */
    BlockReader(ArgdownDocument document, List<Line> lines, Optional<Member> argument) {
        this.document = document;
        this.lines = lines;
        this.argument = argument;
    }

    /** Reads it, and gives the argument that a reconstruction after it would be of. */
    Optional<Member> read() {
        while (at < lines.size()) {
            var line = lines.get(at);
            if (NUMBERED.matcher(line.words()).matches()) {
                numbered(line);
            } else if (line.words().startsWith("--") && reconstruction.isPresent()) {
                inference(line);
            } else if (Sign.of(line.words()).isPresent()) {
                relation(line, Sign.of(line.words()).get());
            } else {
                first(line);
            }
        }
        reconstruction.ifPresent(Reconstruction::close);
        return reconstruction.isPresent() ? Optional.empty() : argument;
    }

    /** What defines a title begins something of its own, also where the empty line above it is missing. */
    private boolean isDefinition(Line line) {
        boolean isOne = DEFINITION.matcher(line.words()).lookingAt();
        if (isOne) {
            document.diagnostics().add(Diagnostic.warning("An empty line is missing above the title that begins here", line.number()));
        }
        return isOne;
    }

    private void first(Line line) {
        var content = content(line, line.words());
        var member = document.member(content, line.number());
        branches.clear();
        branches.push(new Branch(-1, member, Optional.empty()));
        argument = content.isArgument() ? Optional.of(member) : Optional.empty();
    }

    /** The words of an element: those of its line and of all lines that begin nothing of their own. */
    private Content content(Line line, String words) {
        var all = new StringBuilder(words);
        at++;
        while (at < lines.size() && isContinuation(lines.get(at)) && !isDefinition(lines.get(at))) {
            all.append('\n').append(lines.get(at).words());
            at++;
        }
        return new ContentReader(all.toString(), line.number(), document.diagnostics()).read();
    }

    private boolean isContinuation(Line line) {
        var words = line.words();
        boolean isStep = reconstruction.isPresent() && words.startsWith("--");
        return !isStep && Sign.of(words).isEmpty() && !NUMBERED.matcher(words).matches() && !words.startsWith("<") || isWords(words);
    }

    /** {@code <br>} or {@code < 3} in running words begins no argument. */
    private static boolean isWords(String words) {
        return words.startsWith("<") && words.indexOf('>') < 0 && Sign.of(words).isEmpty();
    }

    private void numbered(Line line) {
        if (reconstruction.isEmpty()) {
            reconstruction = Optional.of(new Reconstruction(document, argument.orElseGet(() -> document.unnamedArgument(line.number()))));
        }
        var found = NUMBERED.matcher(line.words());
        found.matches();
        var number = found.group(1);
        var content = content(line, found.group(2));
        if (content.isArgument()) {
            document.diagnostics().add(Diagnostic.error("An argument cannot be a premise or a conclusion; only statements can", line.number()));
        }
        var member = document.member(content, line.number());
        if (!content.isArgument()) {
            member.relate();
            reconstruction.get().add(number, member);
        }
        branches.clear();
        branches.push(new Branch(-1, member, reconstruction.get().last()));
    }

    /** Dashes alone are a step without rules; else the rules stand between two rows of them. */
    private void inference(Line line) {
        var rules = new StringBuilder();
        var rule = RULE.matcher(line.words());
        rule.matches();
        boolean isClosed = line.words().length() >= 4 && line.words().chars().allMatch(c -> c == '-') || rule.group(2) != null;
        rules.append(rule.group(1));
        at++;
        while (!isClosed && at < lines.size() && !NUMBERED.matcher(lines.get(at).words()).matches()) {
            var words = lines.get(at).words();
            isClosed = words.endsWith("--");
            rules.append('\n').append(isClosed ? words.replaceFirst("-{2,}$", "") : words);
            at++;
        }
        if (!isClosed) {
            document.diagnostics().add(Diagnostic.error("The rule that begins here is not closed by a row of dashes", line.number()));
        }
        var step = reconstruction.get().infer(line.number());
        var content = new ContentReader("\u200B" + rules, line.number(), document.diagnostics()).read();
        step.data(content.data());
        for (var name : content.text().replace("\u200B", "").split(",(?![^()]*\\))")) {
            if (!name.isBlank()) {
                step.rules().add(name.strip());
            }
        }
        reconstruction.get().uses(step);
        branches.clear();
        branches.push(new Branch(-1, step.argument(), Optional.of(step)));
    }

    private void relation(Line line, Sign sign) {
        int indent = line.indent();
        while (branches.size() > 1 && branches.peek().indent() >= indent) {
            branches.pop();
        }
        var words = sign.after(line.words()).strip();
        var content = content(line, words);
        if (branches.isEmpty()) {
            document.diagnostics().add(Diagnostic.error("There is nothing above that \u201C" + sign.letters() + "\u201D could relate to", line.number()));
            argument = Optional.empty();
            if (!words.isEmpty()) {
                branches.push(new Branch(-1, document.member(content, line.number()), Optional.empty()));
            }
            return;
        }
        if (words.isEmpty() && content.text().isEmpty() && content.title().isEmpty()) {
            document.diagnostics().add(Diagnostic.error("There is nothing behind \u201C" + sign.letters() + "\u201D", line.number()));
            return;
        }
        var above = branches.peek();
        var member = document.member(content, line.number());
        document.relate(relation(sign, above, member, line.number()));
        branches.push(new Branch(indent, member, Optional.empty()));
    }

    private static Relation relation(Sign sign, Branch above, Member below, int line) {
        return sign.isDownward() ? new Relation(sign.kind(), above.member(), below, Optional.empty(), line)
                : new Relation(sign.kind(), below, above.member(), above.inference(), line);
    }
}
