package org.adduce.ui.importing;

import java.util.Map;
import java.util.function.Consumer;
import org.adduce.core.importing.ImportFile;
import org.eclipse.swt.widgets.Composite;

/**
 * Where a person says how inputs of one format are to be read: the upper part of a page of the import wizard, contributed at
 * the extension point {@code org.adduce.ui.importPages} for a format whose settings are too rich for the page that the wizard
 * makes of what the importer declares. It decides nothing but options of
 * {@link org.adduce.core.importing.Hints}: whatever it says can be said on the command line too. The wizard reads the input
 * again after each change, off the UI thread, and shows below what will come of it.
 *
 * <p>A page is made for each wizard. All but {@link #initial} is called on the UI thread. A page that throws is reported with
 * its plug-in's name and left out; the input is then read without it.
 *
 * @since 1.0
 */
public interface ImportPage {

    /**
     * The options to begin with: what was decided for inputs like this the last time, for instance. Called on a background
     * thread, before the input is read for the first time.
     */
    default Map<String, String> initial(ImportFile input) {
        return Map.of();
    }

    /**
     * Makes the widgets.
     *
     * @param parent has no layout yet
     * @param changed to be told all options each time that a person changed something
     */
    void create(Composite parent, Consumer<Map<String, String>> changed);

    /**
     * Shows an input; called again when another is looked at, and after each change.
     *
     * @param options what it is read with
     */
    void show(ImportFile input, Map<String, String> options);

    /** Puts the focus where a person will begin. */
    void setFocus();

    /** Called once the input is imported. */
    default void imported(ImportFile input, Map<String, String> options) {
    }
}
