package org.adduce.ui.internal.desk;

import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.eclipse.osgi.util.NLS;

/** How much is in a dossier, and since when it is safe, in one line: "57 claims · 83 assertions · saved 10:42". */
final class DossierTally {

    private static final String DOT = " \u00b7 ";

    private DossierTally() {
    }

    /** The line; {@code saved} is when the file was last written, if it ever was. */
    static String of(OpenDossier dossier, Optional<FileTime> saved, Clock clock) {
        return String.join(DOT, parts(dossier, saved, clock));
    }

    /** As much of the line as has room, from its end: whether all is saved matters most. */
    static String of(OpenDossier dossier, Optional<FileTime> saved, Clock clock, Predicate<String> hasRoom) {
        var parts = parts(dossier, saved, clock);
        while (parts.size() > 1 && !hasRoom.test(String.join(DOT, parts))) {
            parts.removeFirst();
        }
        return String.join(DOT, parts);
    }

    private static List<String> parts(OpenDossier dossier, Optional<FileTime> saved, Clock clock) {
        var parts = new ArrayList<String>(counts(dossier.root()));
        if (dossier.isReadOnly()) {
            parts.add(Messages.Tally_readOnly);
        } else if (dossier.isDirty()) {
            parts.add(Messages.Tally_unsaved);
        } else {
            saved.map(time -> time(time, clock)).ifPresent(words -> parts.add(NLS.bind(Messages.Tally_saved, words)));
        }
        return parts;
    }

    private static List<String> counts(Dossier root) {
        int assertions = root.getSources().stream().mapToInt(source -> source.getAssertions().size()).sum();
        return List.of(count(root.getSources().size(), Messages.Tally_source, Messages.Tally_sources),
                count(root.getClaims().size(), Messages.Tally_claim, Messages.Tally_claims),
                count(assertions, Messages.Tally_assertion, Messages.Tally_assertions));
    }

    private static String count(int number, String one, String many) {
        return number == 1 ? one : NLS.bind(many, String.format("%,d", number));
    }

    /** By the minute today, else by the day. */
    private static String time(FileTime saved, Clock clock) {
        var then = LocalDateTime.ofInstant(saved.toInstant(), clock.getZone());
        return then.toLocalDate().equals(LocalDate.now(clock)) ? DateTimeFormatter.ofPattern("HH:mm").format(then)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(then);
    }
}
