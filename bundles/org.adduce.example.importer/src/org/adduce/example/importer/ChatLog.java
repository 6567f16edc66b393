package org.adduce.example.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.Transcript;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;

/** Puts messages together: the whole log is one source, each message an utterance, each name an actor. */
final class ChatLog {

    private final Hints hints;
    private final Transcript transcript = new Transcript();
    private final List<Message> messages = new ArrayList<>();
    private final Map<Key, Item> actors = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A message: who, when as written, where its words stand. */
    private record Message(Key speaker, String when, Transcript.Span words) {
    }

    ChatLog(Hints hints) {
        this.hints = hints;
    }

    /** Takes one line; what is no message is said, and kept in the text. */
    void take(String line, int number) {
        var message = ChatImporter.MESSAGE.matcher(line);
        if (!message.matches()) {
            if (!line.isBlank()) {
                transcript.line(line);
                diagnostics.add(Diagnostic.warning("This line is no message; its words are nobody's.", number));
            }
            return;
        }
        var speaker = Key.name(message.group(3));
        actors.putIfAbsent(speaker, Item.of(Literals.ACTOR, speaker).with(Literals.ACTOR__NAME, message.group(3)).with(Literals.ACTOR__KIND, ActorKind.ACCOUNT));
        transcript.line(message.group(3) + ": ");
        messages.add(new Message(speaker, message.group(1) + 'T' + message.group(2) + ":00", transcript.append(message.group(4)).span()));
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    Proposal proposal(String format) {
        var key = Key.text(transcript.text());
        var snapshot = key.snapshot(transcript.text());
        var items = new ArrayList<Item>();
        items.add(Item.of(Literals.SOURCE, key).with(Literals.SOURCE__KIND, SourceKind.THREAD).with(Literals.SOURCE__TITLE, hints.name()));
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(key).with(Literals.SNAPSHOT__TEXT, transcript.text())
                .with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()));
        items.addAll(actors.values());
        for (int i = 0; i < messages.size(); i++) {
            items.add(utterance(key.part("message", Integer.toString(i)), messages.get(i), snapshot).in(key));
        }
        return new Proposal(format, items, diagnostics);
    }

    private Item utterance(Key key, Message message, Key snapshot) {
        var anchor = message.words().in(snapshot.id());
        var utterance = Item.of(Literals.UTTERANCE, key).with(Literals.UTTERANCE__ANCHORS, List.of(anchor))
                .with(Literals.UTTERANCE__SPEAKER, message.speaker()).at(anchor);
        try {
            return utterance.with(Literals.UTTERANCE__WHEN, When.parse(message.when()));
        } catch (WhenFormatException e) {
            diagnostics.add(Diagnostic.warning("There is no such time as " + message.when() + '.', 0));
            return utterance;
        }
    }
}
