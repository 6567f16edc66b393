package org.adduce.core.importing;

import java.util.List;

/**
 * Something that a person may decide before an input is read, as an importer declares it in its {@code plugin.xml}. The
 * workbench makes a page of the import wizard of an importer's settings; on the command line they are
 * {@code --option NAME=VALUE}. What was decided comes to the importer among {@link Hints#options()}; what was not is not
 * there.
 *
 * @param name what the option is called
 * @param label what people read, as the label of a field
 * @param description what comes of it, in a sentence; may be empty
 * @param kind how it is decided
 * @param choices what can be chosen, for {@link Kind#CHOICE}; else nothing
 * @param standard the value that counts where nobody decides; may be empty
 * @since 1.0
 */
public record Setting(String name, String label, String description, Kind kind, List<Choice> choices, String standard) {

    /**
     * How a setting is decided.
     *
     * @since 1.0
     */
    public enum Kind {
        /** By any words. */
        TEXT,
        /** By {@code yes} or {@code no}. */
        YES_NO,
        /** By one of some values. */
        CHOICE
    }

    /**
     * One value that can be chosen.
     *
     * @param value the option's value
     * @param label what people read
     * @since 1.0
     */
    public record Choice(String value, String label) {
    }

    /** Calls it by its name if it has no label, and copies its choices. */
    public Setting {
        label = label.isBlank() ? name : label;
        choices = List.copyOf(choices);
    }
}
