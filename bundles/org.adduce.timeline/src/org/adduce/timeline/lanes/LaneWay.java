package org.adduce.timeline.lanes;

import java.util.Locale;
import org.adduce.model.Dossier;
import org.adduce.plugins.Guarded;
import org.adduce.plugins.Patience;
import org.adduce.plugins.PluginFault;
import org.adduce.timeline.Lanes;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A way to lay out by its name, and the layout that a plug-in contributes for it, under guard.
 *
 * @param id what tells it from all others
 * @param label what people call it: "Actor", "Language"
 * @param plugin the id of the plug-in that contributes it
 * @param layout the layout
 * @since 1.0
 */
public record LaneWay(String id, String label, String plugin, Guarded<LaneLayout> layout) {

    /** What a view is laid out by. */
    public Lanes lanes() {
        return new Lanes(id);
    }

    /** Whether every model is laid out so already. */
    public boolean isBuiltIn() {
        return Lanes.BUILT_IN.contains(lanes());
    }

    /**
     * Lays out all that stands on a dossier's time line. The dossier must not change meanwhile.
     *
     * @throws PluginFault if the layout fails or hangs; it is not asked again
     */
    public LaneArrangement arrange(Dossier dossier, Locale locale, IProgressMonitor monitor) throws PluginFault {
        return layout.ask(Patience.OF_WORK.silent(Patience.OF_ANSWER.silence()), monitor,
                (contribution, pulse) -> LaneArrangement.of(this, contribution, dossier, locale, pulse));
    }
}
