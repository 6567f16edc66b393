package org.adduce.core.lock;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/**
 * Somebody else has a dossier open. Nothing was done. The message names the file and who has it, and says what to do.
 *
 * @since 1.0
 */
public final class HeldException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);

    private final transient Path dossier;
    private final transient Holder holder;

    HeldException(Path dossier, Holder holder) {
        super(dossier + ": " + words(holder) + ". Close it there, or wait until it is.");
        this.dossier = dossier;
        this.holder = holder;
    }

    /** Who has it, in words: {@code ana has it open in Adduce on desk-3 (process 4711) since 22 Nov 2026, 10:42}. */
    public static String words(Holder holder) {
        return holder.user() + " has it open in " + holder.program() + " on " + (holder.isHere() ? "this machine" : holder.host())
                + " (process " + holder.process() + ") since " + TIME.format(holder.since().atZone(ZoneId.systemDefault()));
    }

    /** The dossier's file. */
    public Path dossier() {
        return dossier;
    }

    /** Who has it. */
    public Holder holder() {
        return holder;
    }
}
