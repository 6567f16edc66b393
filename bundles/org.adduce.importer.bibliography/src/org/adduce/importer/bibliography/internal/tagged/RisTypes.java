package org.adduce.importer.bibliography.internal.tagged;

import java.util.Map;

/** What the types of RIS are in CSL. */
final class RisTypes {

    private static final Map<String, String> CSL = Map.ofEntries(Map.entry("JOUR", "article-journal"), Map.entry("EJOUR", "article-journal"), Map.entry("ABST", "article-journal"), Map.entry("INPR", "article"),
            Map.entry("JFULL", "periodical"), Map.entry("MGZN", "article-magazine"), Map.entry("NEWS", "article-newspaper"), Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"), Map.entry("EDBOOK", "book"), Map.entry("CTLG", "book"), Map.entry("SER", "book"), Map.entry("CLSWK", "classic"),
            Map.entry("CHAP", "chapter"), Map.entry("ECHAP", "chapter"), Map.entry("ENCYC", "entry-encyclopedia"), Map.entry("DICT", "entry-dictionary"),
            Map.entry("CONF", "paper-conference"), Map.entry("CPAPER", "paper-conference"), Map.entry("THES", "thesis"), Map.entry("RPRT", "report"), Map.entry("GOVDOC", "report"),
            Map.entry("GRANT", "report"), Map.entry("STAND", "standard"), Map.entry("ELEC", "webpage"), Map.entry("WEB", "webpage"), Map.entry("BLOG", "post-weblog"), Map.entry("PAT", "patent"),
            Map.entry("COMP", "software"), Map.entry("DATA", "dataset"), Map.entry("AGGR", "dataset"), Map.entry("DBASE", "dataset"), Map.entry("VIDEO", "motion_picture"),
            Map.entry("MPCT", "motion_picture"), Map.entry("SOUND", "song"), Map.entry("MUSIC", "song"), Map.entry("ART", "graphic"), Map.entry("FIGURE", "figure"),
            Map.entry("CHART", "figure"), Map.entry("MAP", "map"), Map.entry("SLIDE", "speech"), Map.entry("UNPB", "manuscript"), Map.entry("UNPD", "manuscript"),
            Map.entry("MANSCPT", "manuscript"), Map.entry("PAMP", "pamphlet"), Map.entry("PCOMM", "personal_communication"), Map.entry("ICOMM", "personal_communication"),
            Map.entry("CASE", "legal_case"), Map.entry("STAT", "legislation"), Map.entry("LEGAL", "legislation"), Map.entry("BILL", "bill"), Map.entry("HEAR", "hearing"), Map.entry("GEN", "document"));
    private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("article-journal", "JOUR"), Map.entry("article", "INPR"), Map.entry("periodical", "JFULL"), Map.entry("article-magazine", "MGZN"),
            Map.entry("article-newspaper", "NEWS"), Map.entry("book", "BOOK"), Map.entry("classic", "CLSWK"), Map.entry("chapter", "CHAP"), Map.entry("entry-encyclopedia", "ENCYC"),
            Map.entry("entry-dictionary", "DICT"), Map.entry("paper-conference", "CONF"), Map.entry("thesis", "THES"), Map.entry("report", "RPRT"), Map.entry("standard", "STAND"),
            Map.entry("webpage", "ELEC"), Map.entry("post-weblog", "BLOG"), Map.entry("patent", "PAT"), Map.entry("software", "COMP"), Map.entry("dataset", "DATA"),
            Map.entry("motion_picture", "VIDEO"), Map.entry("song", "SOUND"), Map.entry("graphic", "ART"), Map.entry("figure", "FIGURE"), Map.entry("map", "MAP"), Map.entry("speech", "SLIDE"),
            Map.entry("manuscript", "UNPB"), Map.entry("pamphlet", "PAMP"), Map.entry("personal_communication", "PCOMM"), Map.entry("legal_case", "CASE"),
            Map.entry("legislation", "STAT"), Map.entry("bill", "BILL"), Map.entry("hearing", "HEAR"), Map.entry("document", "GEN"));

    private RisTypes() {
    }

    static String csl(String type) {
        return CSL.getOrDefault(type, "document");
    }

    /** Whether the type cannot be told from that of CSL and has to be remembered. */
    static boolean isSpecial(String type) {
        return !type.equals(USUAL.get(csl(type)));
    }

    /** Whether it is a whole book, whose secondary title is that of a series. */
    static boolean isBook(String type) {
        return switch (type) {
            case "BOOK", "EBOOK", "EDBOOK", "CTLG", "CLSWK", "SER" -> true;
            default -> false;
        };
    }

    /** Whether it is a part of a book. */
    static boolean isPart(String type) {
        return switch (type) {
            case "CHAP", "ECHAP", "CONF", "CPAPER", "ENCYC", "DICT" -> true;
            default -> false;
        };
    }
}
