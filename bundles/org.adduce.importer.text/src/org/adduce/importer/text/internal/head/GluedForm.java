package org.adduce.importer.text.internal.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;

/** A line whose parts lost the blanks between them: the button that folds a comment, a name, how long ago, and votes: "[-]lena_k3mo*4218". */
final class GluedForm implements HeadForm {

    private static final int LONGEST = 80;
    private static final Pattern GLUED = Pattern.compile("\\[[\u2013\u2212+-]] ?([^\\[\\]]{2,48}?) ?(\\d{1,3}(?:mo|min|[smhdwy]))\\*?[^\\p{L}\\d-]{0,2}(?:\\p{Lu}|\u03A9)?[ \\d-]{0,10}");

    @Override
    public Optional<Head> at(Page page, int line) {
        boolean may = !page.isBlank(line) && page.length(line) <= LONGEST && page.text().charAt(page.line(line).start()) == '[';
        var glued = !may ? null : GLUED.matcher(page.words(line));
        if (glued == null || !glued.matches()) {
            return Optional.empty();
        }
        int start = page.text().indexOf(glued.group(2), page.line(line).start() + glued.end(1));
        var moment = Stamps.at(page.text(), start, start + glued.group(2).length()).map(Stamp::moment);
        return Plate.read(glued.group(1)).map(plate -> Head.on(line, Kind.LINE, plate, moment, true));
    }
}
