package org.adduce.team.ui.internal.git;

import java.text.MessageFormat;
import java.util.Collection;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Pulled;

/** Tells what came of bringing another line of work in. */
final class PulledWords {

    private PulledWords() {
    }

    static String of(Pulled pulled, DossierRepository repository) {
        return switch (pulled) {
            case Pulled.UpToDate upToDate -> Messages.Pulled_upToDate;
            case Pulled.Forwarded forwarded -> MessageFormat.format(Messages.Pulled_forwarded, forwarded.commits()) + conflicts(forwarded.carried().values());
            case Pulled.Merged merged -> MessageFormat.format(Messages.Pulled_merged, merged.commits()) + conflicts(merged.conflicts().values()) + Unsigned.words(repository);
        };
    }

    static String conflicts(Collection<Integer> counts) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        return sum == 0 ? "" : MessageFormat.format(Messages.Pulled_conflicts, sum);
    }
}
