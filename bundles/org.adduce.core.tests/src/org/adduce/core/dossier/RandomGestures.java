package org.adduce.core.dossier;

import java.util.Random;

/** Gestures that do anything to a dossier, with undo and redo between them; the same numbers, the same gestures. */
public final class RandomGestures {

    private final Random random;
    private final RandomEdits edits;
    private int number;

    /** Draws everything from a seed. */
    public RandomGestures(long seed) {
        this.random = new Random(seed);
        this.edits = new RandomEdits(random);
    }

    /** Makes one, or takes one back, or makes one again. */
    public void one(OpenDossier dossier) {
        number++;
        switch (random.nextInt(8)) {
            case 0 -> dossier.undo();
            case 1 -> dossier.redo();
            default -> dossier.edit("Gesture " + number, root -> edits.run(root, 1 + random.nextInt(3)));
        }
    }
}
