package org.adduce.ui.internal.exporting;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.adduce.core.exporting.ExportReport;
import org.adduce.core.exporting.Loss;
import org.adduce.model.ModelPackage;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;

/** An export's account in words: what was written, and beneath, what the format could not hold, alike things in one line with their number. */
final class ExportWords {

    /** What is told in one line. */
    private record Alike(String type, String feature, String message) {
        static Alike of(Loss loss) {
            return new Alike(loss.type(), loss.feature(), loss.message());
        }
    }

    private ExportWords() {
    }

    static String of(ExportReport report) {
        var words = new StringBuilder(written(report));
        if (!report.losses().isEmpty()) {
            words.append("\n\n").append(NLS.bind(Messages.ExportWords_losses, report.losses().size()));
            var alike = new LinkedHashMap<Alike, Integer>();
            report.losses().forEach(loss -> alike.merge(Alike.of(loss), 1, Integer::sum));
            alike.forEach((loss, times) -> words.append('\n').append(line(loss, times)));
        }
        return words.toString();
    }

    private static String written(ExportReport report) {
        var files = report.files().stream().map(Object::toString).collect(Collectors.joining("\n"));
        var counts = new TreeMap<>(report.counts()).entrySet().stream().map(count -> count.getKey().word() + ": " + count.getValue())
                .collect(Collectors.joining(", "));
        return report.counts().isEmpty() ? NLS.bind(Messages.ExportWords_nothing, files) : NLS.bind(Messages.ExportWords_written, files, counts);
    }

    private static String line(Alike loss, int times) {
        var type = ModelPackage.eINSTANCE.getEClassifier(loss.type()) instanceof EClass known ? known : null;
        var what = type == null ? loss.type() : ModelWords.type(type);
        var feature = type == null ? null : type.getEStructuralFeature(loss.feature());
        var part = feature == null ? loss.feature() : ModelWords.feature(feature).toLowerCase(Locale.getDefault());
        return NLS.bind(Messages.ExportWords_loss, new Object[] {times, part.isEmpty() ? what : what + ", " + part, loss.message()});
    }
}
