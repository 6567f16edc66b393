package org.adduce.importer.social.internal.read;

import org.adduce.core.importing.Confidence;

/** A format whose JSON stands in a script. */
public interface ScriptDialect extends Dialect {

    /** Whether the words before the JSON are of this format. */
    Confidence recognise(String script);
}
