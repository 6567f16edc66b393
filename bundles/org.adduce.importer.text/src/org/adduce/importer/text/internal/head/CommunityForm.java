package org.adduce.importer.text.internal.head;

import java.util.Optional;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** The head of a post in a community: "r/fabwatch", a dot, a time, and only then who posted it. */
final class CommunityForm implements HeadForm {

    private static final int REACH = 6;
    private static final int LONGEST = 60;

    @Override
    public Optional<Head> at(Page page, int line) {
        if (page.length(line) > LONGEST || !page.words(line).matches("r/[A-Za-z0-9_]{2,30}")) {
            return Optional.empty();
        }
        Optional<Moment> moment = Optional.empty();
        for (int below = line + 1; below < page.lines() && below <= line + REACH; below++) {
            if (page.isBlank(below) || page.length(below) > LONGEST) {
                continue;
            }
            var meta = Meta.read(page.text(), page.line(below));
            if (meta.isEmpty()) {
                int last = below;
                var posted = moment;
                return moment.isEmpty() ? Optional.empty()
                        : Plate.read(page.words(below)).map(plate -> Head.on(line, Kind.STACK, plate, posted, true).until(last));
            }
            moment = moment.or(() -> meta.get().moment());
        }
        return Optional.empty();
    }
}
