package org.adduce.core.check;

import java.util.UUID;

/**
 * One way to put one finding right. It holds no element of the copy in which that was found.
 *
 * @param check the id of the check that found it
 * @param element the id of the element at fault
 * @param fix the way
 * @since 1.0
 */
public record Repair(String check, UUID element, Fix fix) {

    /** Whether another can be done together with this one: the same check offers the same kind of fix. */
    public boolean isLike(Repair other) {
        return check.equals(other.check) && fix.kind().equals(other.fix.kind());
    }
}
