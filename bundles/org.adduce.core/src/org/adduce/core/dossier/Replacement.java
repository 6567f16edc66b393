package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.adduce.core.internal.dossier.Walk;
import org.adduce.model.Dossier;
import org.adduce.model.Element;

/**
 * Makes an open dossier say what another says, in one gesture that can be taken back. An element that both have, by its id,
 * stays the object it is, so that what shows it goes on showing it. What differs can be looked for a little at a time
 * beforehand, so that the gesture itself takes no longer than what differs.
 *
 * @since 1.0
 */
public final class Replacement {

    /** The clock is asked once in so many elements. */
    private static final int BETWEEN_LOOKS = 64;

    private final OpenDossier dossier;
    private final Dossier other;
    /** In the order of the other: containers come before what is in them, so that what moves never comes into itself. */
    private final List<Statement> statements = new ArrayList<>();
    /** For the id of each element of the other the element that will stand for it. */
    private final Map<UUID, Element> standing = new HashMap<>();
    private final List<Statement.Difference> differences = new ArrayList<>();
    /** The dossier's revision that was looked at; none yet. */
    private long revision = -1;
    private int found;
    private int compared;

    private Replacement(OpenDossier dossier, Dossier other) {
        this.dossier = dossier;
        this.other = other;
        Walk.through(other, element -> statements.add(new Statement(element)));
    }

    /** Replaces what a dossier holds by what {@code other} holds, whose elements are used up; it must be nobody else's. */
    public static void by(OpenDossier dossier, Dossier other, String label) {
        of(dossier, other).make(label);
    }

    /**
     * Takes down what {@code other} says, whose elements are used up; it must be nobody else's. On any thread: of the dossier
     * nothing is looked at.
     */
    public static Replacement of(OpenDossier dossier, Dossier other) {
        return new Replacement(dossier, other);
    }

    /** The dossier that is to say something else. */
    public OpenDossier dossier() {
        return dossier;
    }

    /**
     * Looks for what differs for about a time, from the start if the dossier was changed meanwhile. Called again until all
     * was looked at, on the thread that changes the dossier, not within a gesture.
     *
     * @param nanoseconds about how long
     * @return whether all that differs is known
     */
    public boolean prepare(long nanoseconds) {
        if (revision != dossier.revision()) {
            restart();
        }
        long end = System.nanoTime() + nanoseconds;
        while (compared < statements.size()) {
            step();
            if ((found + compared) % BETWEEN_LOOKS == 0 && System.nanoTime() > end) {
                break;
            }
        }
        return compared == statements.size();
    }

    private void restart() {
        standing.clear();
        differences.clear();
        found = 0;
        compared = 0;
        revision = dossier.revision();
    }

    /** Who stands for whom is known of all before any is compared. */
    private void step() {
        if (found < statements.size()) {
            var element = statements.get(found++).element();
            standing.put(element.getId(), mine(element));
        } else {
            var statement = statements.get(compared++);
            statement.compare(standing.get(statement.element().getId()), standing, differences::add);
        }
    }

    private Element mine(Element element) {
        return element == other ? dossier.root() : dossier.find(element.getId())
                .filter(there -> there.getId().equals(element.getId()) && there.eClass() == element.eClass()).orElse(element);
    }

    /**
     * Makes the dossier say it; what was not looked at yet is looked at first. Once only.
     *
     * @param label what the gesture is, as the Edit menu names it
     */
    public void make(String label) {
        prepare(Long.MAX_VALUE >> 1);
        dossier.edit(label, root -> differences.forEach(Statement.Difference::settle));
    }
}
