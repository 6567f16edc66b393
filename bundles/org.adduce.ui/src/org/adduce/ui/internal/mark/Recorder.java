package org.adduce.ui.internal.mark;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Who records, and when. */
public interface Recorder {

    /** The name to record; empty where there is none. */
    String name();

    /** This moment, to the second. */
    Instant now();

    /** An id for something new. */
    default UUID id() {
        return UUID.randomUUID();
    }

    /** Whoever sits at this workbench: the name in the preferences, else the one the system knows the user by. */
    static Recorder user() {
        return new Recorder() {
            @Override
            public String name() {
                return InstanceScope.INSTANCE.getNode("org.adduce.ui").get("user.name", System.getProperty("user.name", ""));
            }

            @Override
            public Instant now() {
                return Instant.now().truncatedTo(ChronoUnit.SECONDS);
            }
        };
    }
}
