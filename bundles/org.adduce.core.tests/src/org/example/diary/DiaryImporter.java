package org.example.diary;

import static org.adduce.model.ModelPackage.Literals.ACTOR;
import static org.adduce.model.ModelPackage.Literals.ACTOR__NAME;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__RETRIEVED;
import static org.adduce.model.ModelPackage.Literals.SNAPSHOT__TEXT;
import static org.adduce.model.ModelPackage.Literals.SOURCE;
import static org.adduce.model.ModelPackage.Literals.SOURCE__KIND;
import static org.adduce.model.ModelPackage.Literals.SOURCE__TITLE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__ANCHORS;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__SPEAKER;
import static org.adduce.model.ModelPackage.Literals.UTTERANCE__WHEN;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.model.SourceKind;
import org.adduce.model.text.TextIndex;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/** Reads diaries of lines like "2026-06 Mira Voss: The fab is late." */
public final class DiaryImporter implements Importer {

    private static final Pattern ENTRY = Pattern.compile("^(\\d{4}-(?:0[1-9]|1[0-2])) ([^:\n]+): (.+)$", Pattern.MULTILINE);

    @Override
    public Confidence recognise(byte[] head, String name) {
        return ENTRY.matcher(TextDecoding.head(head)).lookingAt() ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var decoded = TextDecoding.decode(bytes, hints);
        var places = TextIndex.of(decoded.text());
        var source = Key.text(decoded.text());
        var snapshot = source.snapshot(decoded.text());
        var items = new ArrayList<Item>();
        items.add(Item.of(SOURCE, source).with(SOURCE__KIND, SourceKind.OTHER).with(SOURCE__TITLE, hints.name()));
        items.add(Item.of(SNAPSHOT, snapshot).in(source).with(SNAPSHOT__RETRIEVED, hints.retrieved())
                .with(SNAPSHOT__TEXT, decoded.text()));
        for (var entry = ENTRY.matcher(decoded.text()); entry.find();) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            var speaker = Key.name(entry.group(2));
            var place = new Anchor(snapshot.id(), places.fromUtf16(entry.start(3)), places.fromUtf16(entry.end(3)));
            items.add(Item.of(ACTOR, speaker).with(ACTOR__NAME, entry.group(2)));
            items.add(Item.of(UTTERANCE, source.part("entry", place.start() + "," + place.end())).in(source).at(place)
                    .with(UTTERANCE__ANCHORS, List.of(place)).with(UTTERANCE__SPEAKER, speaker)
                    .with(UTTERANCE__WHEN, When.parse(entry.group(1))));
        }
        return new Proposal("org.example.diary", items, decoded.diagnostics());
    }
}
