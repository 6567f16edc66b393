package org.adduce.importer.text.internal.voice;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.head.Moment;

/** Mails that were answered above: the newer stands first, and below it the one that it answers. */
final class MailOrder {

    private static final int LONGEST_HEAD = 2000;
    private static final Pattern SUBJECT = Pattern.compile("(?im)^[ \t]*(?:subject|betreff|objet|asunto|oggetto)[ \u00A0]?: *(?:(?:re|aw|antw|sv|fwd?|wg|tr|rv)(?:\\[\\d{1,3}])? ?: *)*(.*)$");

    private final Outline outline;

    MailOrder(Outline outline) {
        this.outline = outline;
    }

    /** Whether a mail is older than the one above it, which then answers it where both are about the same. */
    boolean isAnsweredAbove(int index) {
        var entry = outline.entries().get(index);
        var above = outline.entries().get(index - 1);
        boolean mails = entry.head().filter(head -> head.kind() == Kind.MAIL).isPresent() && above.head().filter(head -> head.kind() == Kind.MAIL).isPresent();
        if (!mails || !isBefore(entry.voice().moment(), above.voice().moment())) {
            return false;
        }
        var about = subject(index);
        if (above.voice().replyTo().isEmpty() && !about.isEmpty() && about.equals(subject(index - 1))) {
            above.voice().replyTo(entry.voice());
            above.voice().doubts().add(new Doubt("The mail below is older and about the same, and so this seems to answer it", "it answers another mail, or none"));
        }
        return true;
    }

    private static boolean isBefore(Optional<Moment> one, Optional<Moment> other) {
        return one.isPresent() && other.isPresent() && one.get() instanceof Moment.Dated first && other.get() instanceof Moment.Dated second && first.isBefore(second);
    }

    private String subject(int index) {
        int to = outline.entries().get(index).voice().reach().start();
        int from = Math.max(index == 0 ? 0 : outline.entries().get(index - 1).voice().reach().end(), to - LONGEST_HEAD);
        var found = SUBJECT.matcher(outline.passages().text()).region(Math.min(from, to), to);
        return found.find() ? found.group(1).strip() : "";
    }
}
