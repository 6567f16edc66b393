package org.adduce.importer.text.internal.voice;

import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.word.Lexicon;
import org.adduce.importer.text.internal.word.Phrases.Phrase;

/** Proposes which voice a nameless voice of a talk answers: by what it takes up, by how it begins, by what only one other spoke of. */
final class TalkReplies {

    private static final double PLAIN_ANSWER = 2.5;
    private static final int SHORT_QUESTION = 60;

    private final Outline outline;
    private final Kinship kinship;

    TalkReplies(Outline outline) {
        this.outline = outline;
        this.kinship = new Kinship(outline);
    }

    /** Proposes whom one of them answers. */
    void add(int index) {
        var entry = outline.entries().get(index);
        var before = outline.entries().get(index - 1);
        var echo = Echo.of(outline, index);
        if (echo.isPresent()) {
            answers(entry, echo.get().voice(), "It seems to answer the voice that says \u201C" + echo.get().words() + "\u201D");
            return;
        }
        boolean bordered = entry.opening().filter(cut -> !cut.isDoubtful()).isPresent();
        if (!bordered || before.head().isPresent() || !byOpening(entry, before)) {
            byMeaning(entry, index);
        }
    }

    /** Proposes whom one answers that has a name, where the page does not say how deep it stands: only by how it begins. */
    void addNamed(int index) {
        var entry = outline.entries().get(index);
        var before = outline.entries().get(index - 1);
        boolean quotes = before.voice().replyTo().filter(it -> it == entry.voice()).isPresent();
        if (quotes || before.head().isEmpty() || before.voice().speaker().equals(entry.voice().speaker()) || byOpening(entry, before)) {
            return;
        }
        var asked = before.voice().replyTo().flatMap(Voice::speaker).filter(plate -> entry.voice().speaker().filter(plate::equals).isPresent());
        if (asked.isPresent()) {
            answers(entry, before.voice(), "The voice before answers what the same person said, and so this seems to go on with it");
        } else if (index > 1 && asks(before) && outline.entries().get(index - 2).voice().speaker().equals(entry.voice().speaker())) {
            answers(entry, before.voice(), "The voice before asks something after the same person spoke, and so this seems to answer it");
        }
    }

    private boolean byOpening(Outline.Entry entry, Outline.Entry before) {
        var opening = opening(entry);
        opening.ifPresent(it -> {
            entry.voice().replyTo(before.voice());
            entry.voice().doubts().add(new Doubt("It begins with \u201C" + it.spelled() + "\u201D and so seems to answer the voice before",
                    "it answers an earlier voice, or none"));
        });
        return opening.isPresent();
    }

    /** Who asks is mostly answered by the next voice; else a voice may speak of what only one other spoke of. */
    private void byMeaning(Outline.Entry entry, int index) {
        var before = outline.entries().get(index - 1);
        if (asks(before) && !asks(entry)) {
            answers(entry, before.voice(), "The voice before asks, and so it seems to answer that");
            return;
        }
        if (isShortQuestion(entry)) {
            answers(entry, before.voice(), "It asks in a few words, and so seems to ask the voice before");
            return;
        }
        kinship.of(index).ifPresent(kin -> answers(entry, kin.voice(), "It takes up words of the voice that begins with \u201C" + firstWords(kin) + "\u201D, and so seems to answer that"));
    }

    private static void answers(Outline.Entry entry, Voice answered, String why) {
        entry.voice().replyTo(answered);
        entry.voice().doubts().add(new Doubt(why, "it answers another voice, or none"));
    }

    private boolean isShortQuestion(Outline.Entry entry) {
        return entry.voice().reach().length() < SHORT_QUESTION && asks(entry);
    }

    private boolean asks(Outline.Entry entry) {
        var reach = entry.voice().reach();
        return !reach.isEmpty() && "?\uFF1F\u061F".indexOf(outline.passages().text().charAt(reach.end() - 1)) >= 0;
    }

    private String firstWords(Outline.Entry entry) {
        return BorderDoubts.firstWords(outline.passages().text(), entry.voice().reach());
    }

    private Optional<Phrase> opening(Outline.Entry entry) {
        var span = outline.passages().get(entry.range().from()).span();
        return Lexicon.answers().at(outline.passages().text(), span).filter(it -> it.weight() >= PLAIN_ANSWER);
    }
}
