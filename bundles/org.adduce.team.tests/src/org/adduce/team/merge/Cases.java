package org.adduce.team.merge;

import java.util.Random;
import org.adduce.model.Dossier;

/** Random dossiers for other tests. */
public final class Cases {

    private Cases() {
    }

    /** A dossier. */
    public static Dossier base(Random random) {
        return Village.draw(random);
    }

    /** It after some deeds. */
    public static Dossier changed(Dossier base, Random random, int deeds) {
        return Deeds.done(base, random, deeds);
    }

    /** Its file. */
    public static String bytes(Dossier dossier) {
        return Law.bytes(dossier);
    }
}
