package org.adduce.importer.social.internal.read;

import org.adduce.importer.social.internal.post.ProposalWriter;
import org.adduce.json.JsonNode;

/** Takes the records of one input, one by one. */
public interface Collector {

    /** Takes a record; whether it is one of the format. */
    boolean take(JsonNode record);

    /** Hands over all that was found. */
    void finish(ProposalWriter writer);
}
