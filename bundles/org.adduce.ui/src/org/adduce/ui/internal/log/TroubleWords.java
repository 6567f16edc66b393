package org.adduce.ui.internal.log;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.osgi.util.NLS;

/** What went wrong, as it is told at once: of several things each, since nobody knows from their heading alone what to do. */
final class TroubleWords {

    /** So many fit into a window; all of them stand in the details. */
    private static final int MOST = 8;

    private TroubleWords() {
    }

    static String of(IStatus status) {
        var parts = status.getChildren();
        return switch (parts.length) {
            case 0 -> status.getMessage();
            case 1 -> of(parts[0]);
            default -> status.getMessage() + '\n' + parts(parts);
        };
    }

    private static String parts(IStatus[] parts) {
        int more = parts.length - MOST;
        var told = Stream.of(parts).limit(more == 1 ? parts.length : MOST).map(TroubleWords::of).collect(Collectors.joining("\n"));
        return more > 1 ? told + '\n' + NLS.bind(Messages.Trouble_more, more) : told;
    }
}
