package org.adduce.ui.internal.recovery;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.List;
import org.adduce.core.journal.LeftJournal;
import org.eclipse.osgi.util.NLS;

/** What a journal holds, in words. */
final class LeftWords {

    private static final int MOST_NAMED = 8;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private LeftWords() {
    }

    /** As in "12 changes since 10:42, the last at 10:57: Make assertion (3), Rename actor, and more". */
    static String of(LeftJournal journal) {
        var changes = journal.changes();
        var since = time(journal.since());
        return changes.size() == 1 ? NLS.bind(Messages.Left_one, since, changes.getFirst())
                : NLS.bind(Messages.Left_many, new Object[] {changes.size(), since, time(journal.until()), named(changes)});
    }

    /** Of today the time is enough. */
    static String time(Instant instant) {
        var local = instant.atZone(ZoneId.systemDefault());
        return (local.toLocalDate().equals(LocalDate.now()) ? TIME : DAY).format(local);
    }

    private static String named(List<String> changes) {
        var counts = changes.stream().collect(groupingBy(label -> label, LinkedHashMap::new, counting()));
        var words = counts.entrySet().stream().limit(MOST_NAMED)
                .map(entry -> entry.getValue() == 1 ? entry.getKey() : NLS.bind(Messages.Left_times, entry.getKey(), entry.getValue()))
                .collect(joining(", "));
        return counts.size() > MOST_NAMED ? NLS.bind(Messages.Left_more, words) : words;
    }
}
