package org.adduce.core.importing;

import java.util.List;
import java.util.concurrent.Callable;
import org.eclipse.core.runtime.IProgressMonitor;

/** Importers that plug-ins might offer. */
final class Offers {

    private Offers() {
    }

    static Contribution of(String id, Importer importer) {
        return of(id, "org.example." + id, () -> importer);
    }

    static Contribution of(String id, String plugin, Callable<? extends Importer> factory, String... extensions) {
        return new Contribution(id, "The " + id, List.of(extensions), List.of(), plugin, factory);
    }

    /** Is as sure as it is told to be, and says what it was given. */
    record Reader(Confidence confidence) implements Importer {

        @Override
        public Confidence recognise(byte[] head, String name) {
            return confidence;
        }

        @Override
        public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) {
            var words = bytes.length + " bytes of " + hints.name() + hints.published().map(when -> ", " + when.text()).orElse("");
            return new Proposal("reader", List.of(), List.of(Diagnostic.info(words, 0)));
        }
    }
}
