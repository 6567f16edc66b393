package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** A mail as it is copied from a page: a name with its address, the time on the next line, then who got it. */
final class MailboxForm implements HeadForm {

    private static final int LONGEST = 140;
    private static final Pattern MAILBOX = Pattern.compile("\"?([^<>\"@]{2,60}?)\"?\\s*<[^<>\\s@]{1,64}@[^<>\\s]{3,80}>");
    private static final Pattern RECIPIENTS = Pattern.compile("(?:to|an|\u00E0|para) [\\p{L} ,.'-]{2,80}");

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST || page.isBlank(line)) {
            return Optional.empty();
        }
        var mailbox = MAILBOX.matcher(page.words(line));
        int time = page.seenFrom(line + 1);
        if (!mailbox.matches() || time >= page.lines() || page.length(time) > LONGEST) {
            return Optional.empty();
        }
        var span = page.line(time);
        var stamp = Stamps.at(page.text(), span.start(), span.end());
        int recipients = page.seenFrom(time + 1);
        boolean hasRecipients = recipients < page.lines() && page.length(recipients) <= LONGEST && RECIPIENTS.matcher(page.words(recipients)).matches();
        return stamp.map(found -> Head.on(line, Kind.MAIL, new Plate(Optional.of(mailbox.group(1).strip()), Optional.empty()), Optional.of(found.moment()), true)
                .until(hasRecipients ? recipients : time));
    }
}
