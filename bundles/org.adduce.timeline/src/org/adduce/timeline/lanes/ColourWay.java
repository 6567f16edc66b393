package org.adduce.timeline.lanes;

import java.util.Locale;
import org.adduce.model.Dossier;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A way to colour by its name, and the colouring that a plug-in contributes for it, under guard.
 *
 * @param id what tells it from all others
 * @param label what people call it: "Topic", "Language"
 * @param plugin the id of the plug-in that contributes it
 * @param colouring the colouring
 * @since 1.0
 */
public record ColourWay(String id, String label, String plugin, Guarded<Colouring> colouring) {

    /**
     * Colours all that stands on a dossier's time line. The dossier must not change meanwhile.
     *
     * @throws PluginFault if the colouring fails or hangs; it is not asked again
     */
    public ColourArrangement arrange(Dossier dossier, Locale locale, IProgressMonitor monitor) throws PluginFault {
        return colouring.ask(Patience.OF_WORK.silent(Patience.OF_ANSWER.silence()), monitor,
                (contribution, pulse) -> ColourArrangement.of(contribution, dossier, locale, pulse));
    }
}
