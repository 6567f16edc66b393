package org.adduce.importer.bibliography.internal.bibtex;

import java.util.Map;

/** What the types of entries are in CSL. */
final class EntryTypes {

    private static final Map<String, String> CSL = Map.ofEntries(Map.entry("article", "article-journal"), Map.entry("suppperiodical", "article-journal"),
            Map.entry("periodical", "periodical"), Map.entry("book", "book"), Map.entry("mvbook", "book"), Map.entry("collection", "book"), Map.entry("mvcollection", "book"),
            Map.entry("reference", "book"), Map.entry("mvreference", "book"), Map.entry("proceedings", "book"), Map.entry("mvproceedings", "book"), Map.entry("manual", "book"),
            Map.entry("booklet", "pamphlet"), Map.entry("inbook", "chapter"), Map.entry("bookinbook", "chapter"), Map.entry("suppbook", "chapter"),
            Map.entry("incollection", "chapter"), Map.entry("suppcollection", "chapter"), Map.entry("inreference", "entry-encyclopedia"),
            Map.entry("inproceedings", "paper-conference"), Map.entry("conference", "paper-conference"), Map.entry("phdthesis", "thesis"),
            Map.entry("mastersthesis", "thesis"), Map.entry("thesis", "thesis"), Map.entry("bachelorthesis", "thesis"), Map.entry("techreport", "report"), Map.entry("report", "report"),
            Map.entry("unpublished", "manuscript"), Map.entry("online", "webpage"), Map.entry("electronic", "webpage"), Map.entry("www", "webpage"), Map.entry("webpage", "webpage"),
            Map.entry("patent", "patent"), Map.entry("dataset", "dataset"), Map.entry("software", "software"), Map.entry("artwork", "graphic"),
            Map.entry("image", "graphic"), Map.entry("audio", "song"), Map.entry("music", "song"), Map.entry("video", "motion_picture"), Map.entry("movie", "motion_picture"),
            Map.entry("performance", "performance"), Map.entry("letter", "personal_communication"), Map.entry("legislation", "legislation"), Map.entry("jurisdiction", "legal_case"),
            Map.entry("legal", "treaty"), Map.entry("standard", "standard"), Map.entry("review", "review"), Map.entry("misc", "document"));
    /** Those a type of CSL is written as; the others remember their own name. */
    private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("article-journal", "article"), Map.entry("periodical", "periodical"), Map.entry("book", "book"),
            Map.entry("pamphlet", "booklet"), Map.entry("chapter", "incollection"), Map.entry("entry-encyclopedia", "inreference"), Map.entry("paper-conference", "inproceedings"),
            Map.entry("thesis", "thesis"), Map.entry("report", "report"), Map.entry("manuscript", "unpublished"), Map.entry("webpage", "online"),
            Map.entry("patent", "patent"), Map.entry("dataset", "dataset"), Map.entry("software", "software"), Map.entry("graphic", "image"), Map.entry("song", "audio"),
            Map.entry("motion_picture", "video"), Map.entry("performance", "performance"), Map.entry("personal_communication", "letter"),
            Map.entry("legislation", "legislation"), Map.entry("legal_case", "jurisdiction"), Map.entry("treaty", "legal"), Map.entry("standard", "standard"), Map.entry("review", "review"), Map.entry("document", "misc"));

    private EntryTypes() {
    }

    /** Whether entries of a type are usual. */
    static boolean isKnown(String type) {
        return CSL.containsKey(type);
    }

    /** The type of CSL. */
    static String csl(String type) {
        return CSL.getOrDefault(type, "document");
    }

    /** Whether the type cannot be told from that of CSL and has to be remembered. */
    static boolean isSpecial(String type) {
        return !type.equals(USUAL.get(csl(type)));
    }
}
