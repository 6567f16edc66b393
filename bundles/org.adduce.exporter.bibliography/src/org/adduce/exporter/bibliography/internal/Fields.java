package org.adduce.exporter.bibliography.internal;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What all bibliographies need to know of a source. */
final class Fields {

    /** The features that every bibliography holds. */
    static final Set<EStructuralFeature> HELD = Set.of(Literals.SOURCE__KIND, Literals.SOURCE__TITLE, Literals.SOURCE__URL, Literals.SOURCE__AUTHORS, Literals.SOURCE__PUBLISHER,
            Literals.SOURCE__PUBLISHED, Literals.SOURCE__LANGUAGE, Literals.SOURCE__BIBLIOGRAPHY);
    /** Variables that are said in another way. */
    static final Set<String> SPOKEN = Set.of("type", "entrytype", "ris-type", "citation-key", "author", "others");

    private Fields() {
    }

    /** The value of a variable, empty where there is none. */
    static String variable(Source source, String name) {
        return source.getBibliography().stream().filter(variable -> variable.name().equals(name)).map(Variable::value).findFirst().orElse("");
    }

    /** The variables in the order of their names, so that the same dossier gives the same file. */
    static List<Variable> variables(Source source) {
        return source.getBibliography().stream().filter(variable -> !SPOKEN.contains(variable.name()))
                .sorted(Comparator.comparing(Variable::name).thenComparing(Variable::value)).toList();
    }

    /** The type of CSL: the one it came with, else the usual one of its kind. */
    static String type(Source source) {
        var type = variable(source, "type");
        return type.isEmpty() ? ofKind(source.getKind()) : type;
    }

    private static String ofKind(SourceKind kind) {
        return switch (kind) {
            case POST, THREAD, COMMENTS -> "post";
            case ARTICLE, NEWSLETTER -> "article-magazine";
            case PAPER -> "article-journal";
            case BOOK -> "book";
            case REPORT -> "report";
            case PODCAST -> "broadcast";
            case VIDEO -> "motion_picture";
            case DATASET -> "dataset";
            case WEB_PAGE -> "webpage";
            case INTERVIEW -> "interview";
            case OTHER -> "document";
        };
    }

    /** A key that is unique among those given before: the one it came with, else made of author, year and title. */
    static String key(Source source, Set<String> taken) {
        var own = variable(source, "citation-key");
        var key = own.isEmpty() ? made(source) : own;
        for (int i = 0; taken.contains(key); i++) {
            key = (own.isEmpty() ? made(source) : own) + "-" + (i + 2);
        }
        taken.add(key);
        return key;
    }

    private static String made(Source source) {
        var authors = Names.authors(source);
        var who = authors.isEmpty() ? "anon" : authors.getFirst().family();
        var year = source.getPublished() == null ? "nd" : source.getPublished().text().split("[-/~?%T]")[0];
        var word = source.getTitle() == null ? "" : List.of(source.getTitle().split("[^\\p{L}]+")).stream().filter(part -> part.length() > 3).findFirst().orElse("");
        var key = Normalizer.normalize(who + year + word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return key.isEmpty() ? "source" : key;
    }
}
