package org.adduce.importer.text.internal.voice;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.border.Genre;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.head.Plate;
import org.adduce.importer.text.internal.head.Standing;
import org.adduce.importer.text.internal.head.ThreadMark;
import org.adduce.importer.text.internal.page.Pulse;

/** Proposes which voice a voice answers, where no quotation says it: by how deep its head stands, or by its first words. */
final class Replies {

    private static final int REACH = 400;
    private static final int NEAR = 40;
    private static final int LONGEST_HANDLE = 60;
    private static final int BELOW = 400;
    private static final int LONGEST_MARK = 4_000;
    private static final Pattern ANSWERS = Pattern.compile("\n\\d+ repl(?:y|ies) by ([^\n]{2,60}?)(?: and (?:\\d+ )?others?)?\\s*\n");
    private static final Pattern HANDLE = Pattern.compile("@[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,40}[\\p{L}\\p{N}_-])");

    private final Outline outline;
    private final Genre genre;
    private final Pulse pulse;

    /** Heads of pages on which people answer each other; in chats and mails the next line need not. */
    private static final Set<Head.Kind> COMMENTING = Set.of(Head.Kind.AVATAR, Head.Kind.LINE, Head.Kind.STACK, Head.Kind.WROTE);

    private final CommentPage page;
    private final Addressee addressee;
    private final TalkReplies talk;
    private final MailOrder mails;

    Replies(Outline outline, Genre genre, Pulse pulse) {
        this.outline = outline;
        this.genre = genre;
        this.pulse = pulse;
        this.page = new CommentPage(outline);
        this.addressee = new Addressee(outline);
        this.mails = new MailOrder(outline);
        this.talk = new TalkReplies(outline);
    }

    void add() {
        for (int index = 1; index < outline.entries().size(); index++) {
            pulse.beat();
            var entry = outline.entries().get(index);
            if (entry.voice().replyTo().isEmpty() && entry.head().isEmpty() && genre == Genre.THREAD) {
                talk.add(index);
            } else if (entry.head().isPresent() && !mails.isAnsweredAbove(index)) {
                byHead(entry, index, entry.head().get());
            }
        }
    }

    private void byHead(Outline.Entry entry, int index, Head head) {
        var standing = head.standing();
        var answered = standing.answering().isPresent() ? lastOf(standing.answering().get(), index) : threaded(entry, index).or(() -> above(standing, index)).or(() -> addressed(entry, index)).or(() -> announced(entry, index)).or(() -> called(entry, index)).or(() -> page.answered(index));
        answered.ifPresent(it -> {
            entry.voice().replyTo(it);
            if (standing.answering().isEmpty() && !standing.exact() && standing.depth() > 0) {
                entry.voice().doubts().add(new Doubt("How deep it stands is not said; the voice before is taken for the one it answers", "it answers an earlier one"));
            }
        });
        if (entry.voice().replyTo().isEmpty() && standing.depth() < 0 && COMMENTING.contains(head.kind())) {
            talk.addNamed(index);
        }
    }

    /** The voice whose first words a chat repeats above those of who answers it. */
    private Optional<Voice> threaded(Outline.Entry entry, int index) {
        var text = outline.passages().text();
        int end = text.lastIndexOf('\n', entry.voice().reach().start() - 1);
        int start = end <= 0 ? -1 : text.lastIndexOf('\n', end - 1) + 1;
        var words = start < 0 || end - start > LONGEST_MARK ? Optional.<String>empty() : ThreadMark.answered(text.substring(start, end).strip());
        if (words.isEmpty()) {
            return Optional.empty();
        }
        for (int before = index - 1; before >= Math.max(0, index - REACH); before--) {
            var voice = outline.entries().get(before).voice();
            if (text.startsWith(words.get(), voice.reach().start())) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** The voice before, where the page says below it that whoever speaks now answers it: "2 replies by Lena Kovac and others". */
    private Optional<Voice> announced(Outline.Entry entry, int index) {
        var before = outline.entries().get(index - 1).voice();
        int from = before.reach().end();
        int to = Math.min(entry.voice().reach().start(), from + BELOW);
        var answers = ANSWERS.matcher(outline.passages().text()).region(from, Math.max(from, to));
        boolean says = answers.find() && entry.voice().speaker().flatMap(Plate::name).filter(answers.group(1)::equals).isPresent();
        return says ? Optional.of(before) : Optional.empty();
    }

    /** Whose handle the words begin with. */
    private Optional<Voice> addressed(Outline.Entry entry, int index) {
        var text = outline.passages().text();
        var reach = entry.voice().reach();
        var handle = HANDLE.matcher(text).region(reach.start(), Math.min(reach.end(), reach.start() + LONGEST_HANDLE));
        return entry.voice().replyTo().isPresent() ? Optional.empty() : handle.lookingAt() ? lastOf(handle.group(), index).or(() -> named(entry, index)) : named(entry, index);
    }

    private Optional<Voice> called(Outline.Entry entry, int index) {
        return entry.voice().replyTo().isPresent() ? Optional.empty() : addressee.of(entry, index);
    }

    /** Whose full name the words begin with, as pages put it there that let one answer an answer; it may also be spoken of. */
    private Optional<Voice> named(Outline.Entry entry, int index) {
        var text = outline.passages().text();
        int reach = entry.voice().reach().start();
        int start = text.charAt(reach) == '@' ? reach + 1 : reach;
        for (int before = index - 1; before >= Math.max(0, index - NEAR); before--) {
            var voice = outline.entries().get(before).voice();
            var name = voice.speaker().flatMap(Plate::name).filter(words -> words.indexOf(' ') > 0 && text.startsWith(words, start)).orElse("");
            int end = start + name.length();
            if (!name.isEmpty() && end < entry.voice().reach().end() && " ,:\n".indexOf(text.charAt(end)) >= 0) {
                entry.voice().doubts().add(new Doubt("It begins with the name \u201C" + name + "\u201D and so seems to answer that voice", "it speaks of them"));
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** The last voice of an account. */
    private Optional<Voice> lastOf(String handle, int index) {
        var bare = handle.replaceFirst("^@", "");
        for (int before = index - 1; before >= Math.max(0, index - REACH); before--) {
            var voice = outline.entries().get(before).voice();
            boolean same = voice.speaker().filter(plate -> plate.called().equalsIgnoreCase(bare) || plate.handle().filter(("@" + bare)::equalsIgnoreCase).isPresent()).isPresent();
            if (same) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** The nearest voice that stands less deep, or as deep where the depth may be more. */
    private Optional<Voice> above(Standing standing, int index) {
        for (int before = index - 1; standing.depth() > 0 && before >= Math.max(0, index - REACH); before--) {
            int depth = outline.entries().get(before).head().map(head -> head.standing().depth()).orElse(-1);
            if (depth >= 0 && (depth < standing.depth() || !standing.exact())) {
                return Optional.of(outline.entries().get(before).voice());
            }
        }
        return Optional.empty();
    }
}
