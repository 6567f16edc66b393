package org.adduce.importer.text.internal.head;

import java.util.Optional;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** A name on a line of its own, a handle, a time or both on the lines below. */
final class StackForm implements HeadForm {

    private static final int LONGEST = 60;

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST || page.isBlank(line)) {
            return Optional.empty();
        }
        return Plate.read(page.words(line)).flatMap(plate -> stacked(page, line, plate));
    }

    private static Optional<Head> stacked(Page page, int line, Plate plate) {
        boolean strong = plate.handle().isPresent() && plate.name().isPresent();
        var bare = new Head(Kind.STACK, Optional.of(plate), Optional.empty(), line, line, -1, strong);
        var whole = Followers.below(page, bare);
        boolean said = whole.moment().isPresent() || whole.plate().flatMap(Plate::handle).isPresent() && plate.handle().isEmpty();
        return said ? Optional.of(whole) : Optional.empty();
    }
}
