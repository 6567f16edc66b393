package org.adduce.importer.table.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tables that the workbench itself writes: a table a class, the columns the features by their names. */
final class OwnTables {

    private OwnTables() {
    }

    /** The class whose table has these columns; of several with the same columns the one the file is named after. */
    static Optional<EClass> type(List<String> headers, String stem) {
        if (!headers.contains("id") || !headers.contains("parent")) {
            return Optional.empty();
        }
        var fitting = classes().stream().filter(type -> fits(type, headers)).toList();
        var named = fitting.stream().filter(type -> stem.startsWith(HeaderWords.plain(type.getName()).substring(0, Math.max(3, type.getName().length() - 1)))).findFirst();
        return named.or(() -> fitting.stream().findFirst());
    }

    /** Whether these are the columns of the table of one row that says what a dossier is called. */
    static boolean isOfDossier(List<String> headers) {
        return headers.containsAll(List.of("id", "parent", "title", "formatVersion"));
    }

    /** The class with a name. */
    static Optional<EClass> type(String name) {
        return classes().stream().filter(type -> type.getName().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))).findFirst();
    }

    private static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && type != ModelPackage.Literals.DOSSIER && ModelPackage.Literals.ELEMENT.isSuperTypeOf(type)).toList();
    }

    /** Whether all columns are of the class's own, and its own features are among them. */
    private static boolean fits(EClass type, List<String> headers) {
        var known = new HashSet<String>();
        type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).forEach(known::add);
        boolean isKnown = headers.stream().map(header -> header.split("\\.")[0]).allMatch(header -> known.contains(header) || header.equals("parent") || header.equals("text") || header.equals("said"));
        return isKnown && type.getEStructuralFeatures().stream().filter(feature -> feature instanceof EAttribute).map(EStructuralFeature::getName)
                .allMatch(name -> headers.stream().anyMatch(header -> header.split("\\.")[0].equals(name)));
    }
}
