package org.adduce.importer.bibliography.internal.reference;

import org.adduce.model.SourceKind;

/** Which kind of source a type of CSL is. */
final class SourceKinds {

    private SourceKinds() {
    }

    static SourceKind of(String type) {
        return switch (type) {
            case "article-journal", "article", "paper-conference", "thesis", "manuscript", "review", "review-book" -> SourceKind.PAPER;
            case "article-magazine", "article-newspaper", "entry-encyclopedia", "entry-dictionary", "entry" -> SourceKind.ARTICLE;
            case "book", "chapter", "collection", "periodical", "classic", "pamphlet" -> SourceKind.BOOK;
            case "report", "standard" -> SourceKind.REPORT;
            case "webpage" -> SourceKind.WEB_PAGE;
            case "post", "post-weblog" -> SourceKind.POST;
            case "dataset" -> SourceKind.DATASET;
            case "motion_picture", "broadcast" -> SourceKind.VIDEO;
            case "interview" -> SourceKind.INTERVIEW;
            default -> SourceKind.OTHER;
        };
    }
}
