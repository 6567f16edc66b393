package org.adduce.importer.social.internal.read;

import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Hints;
import org.adduce.json.JsonNode;

/** What is particular about one format. */
public interface Dialect {

    /** What it holds, for people: {@code "Reddit listing"}. */
    String label();

    /** Whether the start of a file may be of this format. */
    Confidence recognise(JsonNode start);

    /** Something that takes the records of one input. */
    Collector collector(Hints hints, Remarks remarks);
}
