package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** "By Lena Kovac" and a date, below the title of an article; of several authors none alone is the voice. */
final class BylineForm implements HeadForm {

    /** Further down, somebody else's work is spoken of. */
    private static final int LOWEST = 12;
    private static final int LONGEST = 100;
    private static final Pattern BY = Pattern.compile("(?i:by|von|par|por|door) (\\p{Lu}[^.!?:]{2,90})");
    private static final Pattern SEVERAL = Pattern.compile(",| (?:and|und|et|y|en|&) ");

    @Override
    public Optional<Head> at(Page page, int line) {
        var found = line > LOWEST || page.length(line) > LONGEST ? null : BY.matcher(page.words(line));
        if (found == null || !found.matches()) {
            return Optional.empty();
        }
        var names = found.group(1);
        boolean several = SEVERAL.matcher(names).find();
        var plate = Plate.read(several ? SEVERAL.split(names)[0] : names).filter(it -> it.name().filter(name -> name.indexOf(' ') > 0).isPresent());
        return plate.map(it -> new Head(Kind.STACK, several ? Optional.empty() : plate, Optional.empty(), Head.Lines.only(line, line), Standing.UNKNOWN, true))
                .map(head -> Followers.below(page, head)).filter(head -> head.moment().isPresent());
    }
}
