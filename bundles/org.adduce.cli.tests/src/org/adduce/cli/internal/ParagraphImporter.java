package org.adduce.cli.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Doubt;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.IProgressMonitor;

/** Reads text whose lines are voices, {@code name: words}; a line without a name is doubtful, one that says {@code !} cannot be read. */
final class ParagraphImporter implements Importer {

    private final List<Item> items = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    @Override
    public Confidence recognise(byte[] head, String name) {
        return name.endsWith(".par") ? Confidence.LIKELY : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.startsWith("!")) {
            throw new ImportException(Diagnostic.error("It says that it cannot be read. Remove the sign.", 1));
        }
        items.clear();
        diagnostics.clear();
        var key = Key.text(text);
        var snapshot = key.part("snapshot", "1");
        items.add(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__TITLE, hints.options().getOrDefault("title", hints.name()))
                .with(Literals.SOURCE__PUBLISHED, hints.published().orElse(null)));
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(key).with(Literals.SNAPSHOT__TEXT, text)
                .with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()));
        int start = 0;
        for (var line : text.split("(?<=\n)")) {
            addVoice(key, new Anchor(snapshot.id(), start, start + line.strip().length()), line.strip());
            start += line.length();
        }
        return new Proposal("paragraphs", items, diagnostics);
    }

    private void addVoice(Key source, Anchor anchor, String line) {
        var voice = Item.of(Literals.UTTERANCE, source.part("char", anchor.start() + "," + anchor.end())).in(source)
                .with(Literals.UTTERANCE__ANCHORS, List.of(anchor));
        int colon = line.indexOf(':');
        if (colon < 0) {
            diagnostics.add(Diagnostic.warning("Nobody is named.", 1));
            items.add(voice.doubting(new Doubt("Nobody is named", "it goes on with the line above")));
            return;
        }
        var actor = Key.name(line.substring(0, colon));
        items.add(Item.of(Literals.ACTOR, actor).with(Literals.ACTOR__NAME, line.substring(0, colon)));
        items.add(voice.with(Literals.UTTERANCE__SPEAKER, actor));
    }
}
