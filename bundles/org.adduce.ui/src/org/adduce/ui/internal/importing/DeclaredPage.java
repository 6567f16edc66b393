package org.adduce.ui.internal.importing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.Setting;
import org.adduce.core.importing.Setting.Choice;
import org.adduce.ui.importing.ImportPage;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** A page made of the settings that an importer declares: a field, a box to tick or a list each. */
final class DeclaredPage implements ImportPage {

    private final List<Setting> settings;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Map<String, String> others = Map.of();
    private boolean isShowing;

    /** The widget of a setting: how its value is read and put. */
    private record Field(Control control, Supplier<String> value, Consumer<String> show) {
    }

    DeclaredPage(List<Setting> settings) {
        this.settings = settings;
    }

    @Override
    public void create(Composite parent, Consumer<Map<String, String>> changed) {
        GridLayoutFactory.swtDefaults().numColumns(2).spacing(8, 6).applyTo(parent);
        for (var setting : settings) {
            var field = switch (setting.kind()) {
                case TEXT -> text(parent, setting);
                case YES_NO -> tick(parent, setting);
                case CHOICE -> choice(parent, setting);
            };
            fields.put(setting.name(), field);
            field.control().setData("org.adduce.id", "import.setting." + setting.name());
            field.control().setToolTipText(setting.description());
            field.control().addListener(setting.kind() == Setting.Kind.TEXT ? SWT.Modify : SWT.Selection, event -> tell(changed));
            if (!setting.description().isEmpty()) {
                describe(parent, setting.description());
            }
        }
    }

    private void tell(Consumer<Map<String, String>> changed) {
        if (!isShowing) {
            var options = new LinkedHashMap<>(others);
            fields.forEach((name, field) -> options.put(name, field.value().get()));
            options.values().removeIf(String::isEmpty);
            changed.accept(options);
        }
    }

    private static void describe(Composite parent, String words) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults().span(2, 1).indent(4, 0).hint(500, SWT.DEFAULT).grab(true, false).applyTo(label);
    }

    private static void label(Composite parent, Setting setting) {
        var label = new Label(parent, SWT.NONE);
        label.setText(setting.label() + ':');
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
    }

    private static Field text(Composite parent, Setting setting) {
        label(parent, setting);
        var text = new Text(parent, SWT.BORDER);
        SpokenLabel.on(text, setting.label());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return new Field(text, () -> text.getText().strip(), text::setText);
    }

    private static Field tick(Composite parent, Setting setting) {
        var box = new Button(parent, SWT.CHECK);
        box.setText(setting.label());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(box);
        return new Field(box, () -> box.getSelection() ? "yes" : "no", value -> box.setSelection(List.of("yes", "true").contains(value)));
    }

    private static Field choice(Composite parent, Setting setting) {
        label(parent, setting);
        var values = setting.choices().stream().map(Choice::value).toList();
        var combo = new Combo(parent, SWT.READ_ONLY);
        setting.choices().forEach(choice -> combo.add(choice.label()));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(combo);
        return new Field(combo, () -> combo.getSelectionIndex() < 0 ? "" : values.get(combo.getSelectionIndex()), value -> combo.select(values.indexOf(value)));
    }

    @Override
    public void show(ImportFile input, Map<String, String> options) {
        isShowing = true;
        others = options;
        settings.forEach(setting -> {
            var field = fields.get(setting.name());
            var value = options.getOrDefault(setting.name(), setting.standard());
            if (!field.value().get().equals(value)) {
                field.show().accept(value);
            }
        });
        isShowing = false;
    }

    @Override
    public void setFocus() {
        fields.values().stream().findFirst().ifPresent(field -> field.control().setFocus());
    }
}
