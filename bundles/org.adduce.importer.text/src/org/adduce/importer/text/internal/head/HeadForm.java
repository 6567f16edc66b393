package org.adduce.importer.text.internal.head;

import java.util.Optional;
import org.adduce.importer.text.internal.page.Page;

/** One way in which pages write who speaks. Looks at a few lines and a few hundred characters at the most. */
interface HeadForm {

    /** The head that begins at a line, if one does. */
    Optional<Head> at(Page page, int line);
}
