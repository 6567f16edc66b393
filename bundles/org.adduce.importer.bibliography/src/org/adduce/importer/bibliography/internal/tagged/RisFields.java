package org.adduce.importer.bibliography.internal.tagged;

import java.util.Map;

/** Which variable of CSL a tag of RIS is, where that is the same for all types. */
final class RisFields {

    private static final Map<String, String> VARIABLES = Map.ofEntries(Map.entry("ST", "title-short"), Map.entry("VL", "volume"), Map.entry("VO", "volume"), Map.entry("CP", "issue"),
            Map.entry("NV", "number-of-volumes"), Map.entry("SE", "section"), Map.entry("ET", "edition"), Map.entry("CY", "publisher-place"), Map.entry("PP", "publisher-place"),
            Map.entry("CN", "call-number"), Map.entry("DB", "database"), Map.entry("AN", "accession-number"), Map.entry("DP", "source"), Map.entry("AV", "archive_location"),
            Map.entry("AD", "author-address"), Map.entry("CA", "caption"), Map.entry("OP", "original-publication"), Map.entry("RI", "reviewed-title"),
            Map.entry("TT", "translated-title"), Map.entry("L1", "file"), Map.entry("L2", "URL"), Map.entry("L4", "figure"), Map.entry("RP", "reprint"), Map.entry("CR", "rights"));

    private RisFields() {
    }

    /** The variable of a tag; the tag itself where CSL has none. */
    static String variable(String tag) {
        return VARIABLES.getOrDefault(tag, tag);
    }
}
