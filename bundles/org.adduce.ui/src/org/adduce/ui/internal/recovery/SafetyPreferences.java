package org.adduce.ui.internal.recovery;

import org.adduce.core.backup.Backups;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** How many saved states are kept: the page and the values. */
public final class SafetyPreferences extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    private static final String NODE = "org.adduce.ui";
    private static final String COUNT = "backups.count";
    private static final String MEGABYTES = "backups.megabytes";
    private static final int MOST_COUNT = 1000;
    private static final int MOST_MEGABYTES = 100_000;

    /** Made by the preferences dialog. */
    public SafetyPreferences() {
        super(GRID);
    }

    /** What is to be kept now. */
    static Backups.Limits limits() {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        return new Backups.Limits(node.getInt(COUNT, Backups.Limits.DEFAULT.count()),
                (long) node.getInt(MEGABYTES, (int) (Backups.Limits.DEFAULT.bytes() >> 20)) << 20);
    }

    static void whenChanged(Runnable heard) {
        InstanceScope.INSTANCE.getNode(NODE).addPreferenceChangeListener(event -> heard.run());
    }

    @Override
    public void init(IWorkbench workbench) {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
        store.setDefault(COUNT, Backups.Limits.DEFAULT.count());
        store.setDefault(MEGABYTES, (int) (Backups.Limits.DEFAULT.bytes() >> 20));
        setPreferenceStore(store);
        setDescription(Messages.Preferences_description);
    }

    @Override
    protected void createFieldEditors() {
        addField(number(COUNT, Messages.Preferences_count, MOST_COUNT));
        addField(number(MEGABYTES, Messages.Preferences_megabytes, MOST_MEGABYTES));
    }

    private IntegerFieldEditor number(String name, String label, int most) {
        var editor = new IntegerFieldEditor(name, label, getFieldEditorParent());
        editor.setValidRange(1, most);
        return editor;
    }
}
