package org.adduce.importer.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * A proposal as a person reads it: a line a voice, indented by how deep it stands, with its speaker, what it answers and
 * quotes, its first and last words, and its doubts. Run with the names of text files to read what is made of them.
 */
final class Script {

    private final Proposal proposal;
    private final String text;
    private final boolean whole;
    private final StringBuilder lines = new StringBuilder();
    private final Map<Key, Integer> numbers = new HashMap<>();

    private Script(Proposal proposal, boolean whole) {
        this.proposal = proposal;
        this.whole = whole;
        this.text = (String) proposal.items(Literals.SNAPSHOT).findFirst().orElseThrow().value(Literals.SNAPSHOT__TEXT).orElseThrow();
    }

    public static void main(String[] files) throws IOException, ImportException {
        for (var file : files) {
            var path = Path.of(file);
            var hints = Hints.of(path.getFileName().toString(), Instant.parse("2026-07-01T12:00:00Z"));
            var proposal = new TextImporter().read(Files.readAllBytes(path), hints, new NullProgressMonitor());
            System.out.println("=== " + path.getFileName());
            System.out.println(of(proposal));
        }
    }

    /** The proposal in lines. */
    static String of(Proposal proposal) {
        return new Script(proposal, false).write();
    }

    private String write() {
        proposal.items(Literals.UTTERANCE).forEach(item -> numbers.put(item.key(), numbers.size() + 1));
        var source = proposal.items(Literals.SOURCE).findFirst().orElseThrow();
        line(0, source.value(Literals.SOURCE__KIND).orElse("?") + " “" + source.value(Literals.SOURCE__TITLE).orElse("") + "”, "
                + numbers.size() + " voices, " + proposal.doubtful() + " doubtful");
        proposal.items(Literals.ACTOR).forEach(this::actor);
        proposal.inside(source.key()).filter(item -> item.type() == Literals.UTTERANCE).forEach(item -> voice(item, 0));
        proposal.diagnostics().forEach(this::diagnostic);
        return lines.toString();
    }

    private void actor(Item item) {
        line(1, "@ " + item.value(Literals.ACTOR__NAME).orElse("?") + " (" + item.value(Literals.ACTOR__KIND).orElse("?") + ")"
                + item.value(Literals.ACTOR__ALIASES).map(it -> " also " + it).orElse(""));
        doubts(2, item.doubts());
    }

    private void voice(Item item, int depth) {
        var speaker = item.value(Literals.UTTERANCE__SPEAKER).flatMap(key -> proposal.item((Key) key)).flatMap(it -> it.value(Literals.ACTOR__NAME)).orElse("?");
        var verbatim = Boolean.FALSE.equals(item.value(Literals.UTTERANCE__VERBATIM).orElse(true)) ? " (not to the letter)" : "";
        line(depth, "#" + numbers.get(item.key()) + " " + speaker + item.value(Literals.UTTERANCE__WHEN).map(when -> " " + when).orElse("")
                + reference(item, Literals.UTTERANCE__REPLY_TO, " ↩") + reference(item, Literals.UTTERANCE__QUOTES, " ❝") + verbatim + ": " + words(item));
        doubts(depth, item.doubts());
        proposal.inside(item.key()).filter(it -> it.type() == Literals.CITATION).forEach(it -> citation(it, depth + 1));
        proposal.inside(item.key()).filter(it -> it.type() == Literals.UTTERANCE).forEach(it -> voice(it, depth + 1));
    }

    private String reference(Item item, org.eclipse.emf.ecore.EStructuralFeature feature, String mark) {
        return item.value(feature).map(key -> mark + numbers.get(key)).orElse("");
    }

    private void citation(Item item, int depth) {
        line(depth, "→ " + item.value(Literals.CITATION__LABEL).orElse("") + " " + item.value(Literals.CITATION__URL).orElse("")
                + (Boolean.TRUE.equals(item.value(Literals.CITATION__CUT).orElse(false)) ? " (cut)" : ""));
    }

    @SuppressWarnings("unchecked")
    private String words(Item item) {
        var anchors = ((List<Anchor>) item.value(Literals.UTTERANCE__ANCHORS).orElseThrow());
        var words = String.join(" ⋯ ", anchors.stream().map(this::words).toList()).replaceAll("\\s*\n\\s*", " ¶ ");
        return whole || words.length() <= 150 ? words : words.substring(0, 90) + " […] " + words.substring(words.length() - 50);
    }

    private String words(Anchor anchor) {
        return text.substring(text.offsetByCodePoints(0, anchor.start()), text.offsetByCodePoints(0, anchor.end()));
    }

    private void doubts(int depth, List<Doubt> doubts) {
        doubts.forEach(doubt -> line(depth, "   ? " + doubt.words()));
    }

    private void diagnostic(Diagnostic diagnostic) {
        line(0, "! " + diagnostic.severity() + " line " + diagnostic.line() + ": " + diagnostic.message());
    }

    private void line(int depth, String words) {
        lines.append("    ".repeat(depth)).append(words).append('\n');
    }
}
