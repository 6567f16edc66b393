package org.adduce.exporter.csv.internal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.adduce.core.query.Kind;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.ecore.EClass;

/**
 * A table of the elements of one class.
 *
 * @param name its name, which becomes the file's: the word of the kind, or a plural made as those are
 * @param type the class
 * @param columns its columns
 */
record Table(String name, EClass type, List<Column> columns) {

    private static final Map<EClass, String> OTHER_NAMES = Map.of(ModelPackage.Literals.DOSSIER, "dossier");

    static Table of(EClass type, Cells cells) {
        return new Table(name(type), type, new Layout(cells).columns(type));
    }

    static String name(EClass type) {
        return Kind.of(type).map(Kind::word).orElseGet(() -> OTHER_NAMES.getOrDefault(type, type.getName().toLowerCase(Locale.ROOT) + 's'));
    }

    List<String> heads() {
        return columns.stream().map(Column::name).toList();
    }
}
