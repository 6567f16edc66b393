package org.adduce.ui.internal.reader;

import java.nio.file.Path;
import java.util.UUID;
import org.adduce.ui.internal.page.ElementInput;
import org.adduce.ui.internal.page.ElementInputFactory;

/** Brings what was being read back after a start. */
public final class SourceInputFactory extends ElementInputFactory {

    /** The factory's id. */
    static final String ID = "org.adduce.ui.sourceInput";

    @Override
    protected ElementInput input(Path file, UUID id, String title) {
        return new SourceInput(file, id, title);
    }
}
