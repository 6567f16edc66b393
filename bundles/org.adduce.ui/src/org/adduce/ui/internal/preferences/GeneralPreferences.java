package org.adduce.ui.internal.preferences;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FontDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;
import org.osgi.service.prefs.BackingStoreException;

/** How the workbench looks and how texts are set. All of it takes effect when it is applied. */
public final class GeneralPreferences extends PreferencePage implements IWorkbenchPreferencePage {

    private static final String NODE = "org.adduce.ui";
    /** Where the workbench keeps the fonts and colours that users choose. */
    private static final String THEMES = "org.eclipse.ui.workbench";
    private static final String READING = "org.adduce.ui.font.reading";

    private final Map<ThemeChoice, Button> themes = new EnumMap<>(ThemeChoice.class);
    private Spinner measure;
    private Spinner size;
    private Button font;
    private Optional<FontData[]> chosenFont = Optional.empty();
    private boolean isFontReset;

    /** A number that the reader keeps: where, what it is at first, and between what it may be. */
    private enum Number {
        MEASURE("reader.measure", 70, 40, 140),
        SIZE("reader.zoom", 100, 60, 300);

        private static final int STEP = 10;

        private final String key;
        private final int normal;
        private final int least;
        private final int most;

        Number(String key, int normal, int least, int most) {
            this.key = key;
            this.normal = normal;
            this.least = least;
            this.most = most;
        }

        private int get() {
            return Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(key, normal), least, most);
        }
    }

    @Override
    public void init(IWorkbench workbench) {
        // nothing is needed of it
    }

    @Override
    protected Control createContents(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 16).applyTo(page);
        looks(group(page, Messages.General_looks, 1));
        var reading = group(page, Messages.General_reading, 2);
        measure = number(reading, Messages.General_measure, Number.MEASURE);
        size = number(reading, Messages.General_size, Number.SIZE);
        new Label(reading, SWT.NONE).setText(Messages.General_font);
        font = new Button(reading, SWT.PUSH);
        font.setData("org.adduce.id", "preferences.font");
        font.addListener(SWT.Selection, event -> chooseFont());
        showFont();
        return page;
    }

    private FontData[] reading() {
        return chosenFont.orElseGet(() -> JFaceResources.getFontRegistry().getFontData(READING));
    }

    private void chooseFont() {
        var dialog = new FontDialog(getShell());
        dialog.setFontList(reading());
        if (dialog.open() != null) {
            chosenFont = Optional.of(dialog.getFontList());
            isFontReset = false;
            showFont();
        }
    }

    private void showFont() {
        var first = reading()[0];
        font.setText(NLS.bind(Messages.General_fontName, first.getName().replace("&", "&&"), first.getHeight()));
        font.requestLayout();
    }

    private static Group group(Composite page, String title, int columns) {
        var group = new Group(page, SWT.NONE);
        group.setText(title);
        GridLayoutFactory.fillDefaults().numColumns(columns).margins(12, 12).spacing(12, 8).applyTo(group);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
        return group;
    }

    private void looks(Composite group) {
        theme(group, ThemeChoice.SYSTEM, Messages.General_system);
        theme(group, ThemeChoice.LIGHT, Messages.General_light);
        theme(group, ThemeChoice.DARK, Messages.General_dark);
        themes.get(ThemeChoice.chosen()).setSelection(true);
    }

    private void theme(Composite group, ThemeChoice choice, String words) {
        var button = new Button(group, SWT.RADIO);
        button.setText(words);
        button.setData("org.adduce.id", "preferences.theme." + choice.name());
        themes.put(choice, button);
    }

    private static Spinner number(Composite group, String words, Number number) {
        new Label(group, SWT.NONE).setText(words);
        var spinner = new Spinner(group, SWT.BORDER);
        spinner.setValues(number.get(), number.least, number.most, 0, 1, Number.STEP);
        spinner.setData("org.adduce.id", "preferences." + number.key);
        return spinner;
    }

    @Override
    protected void performDefaults() {
        themes.forEach((choice, button) -> button.setSelection(choice == ThemeChoice.SYSTEM));
        measure.setSelection(Number.MEASURE.normal);
        size.setSelection(Number.SIZE.normal);
        chosenFont = Optional.of(JFaceResources.getDialogFont().getFontData());
        isFontReset = true;
        showFont();
        super.performDefaults();
    }

    private void keepFont() {
        var store = new ScopedPreferenceStore(InstanceScope.INSTANCE, THEMES);
        if (isFontReset) {
            store.setToDefault(READING);
        } else {
            chosenFont.ifPresent(data -> store.setValue(READING, PreferenceConverter.getStoredRepresentation(data)));
        }
    }

    @Override
    public boolean performOk() {
        var node = InstanceScope.INSTANCE.getNode(NODE);
        node.putInt(Number.MEASURE.key, measure.getSelection());
        node.putInt(Number.SIZE.key, size.getSelection());
        keepFont();
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("How texts are set could not be kept", e);
        }
        themes.forEach((choice, button) -> {
            if (button.getSelection() && choice != ThemeChoice.chosen()) {
                choice.choose();
            }
        });
        return true;
    }
}
