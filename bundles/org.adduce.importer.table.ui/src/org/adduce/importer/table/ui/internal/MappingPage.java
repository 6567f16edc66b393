package org.adduce.importer.table.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.SettingsFile;
import org.adduce.importer.table.TableMapping;
import org.adduce.importer.table.ui.internal.Chooser.Choice;
import org.adduce.ui.importing.ImportPage;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.osgi.framework.FrameworkUtil;

/** What the rows and the columns of a table mean, above their first rows. What was decided is remembered for the next table like it. */
public final class MappingPage implements ImportPage {

    private static final String ENDING = "*.json";

    private final MappingMemory memory;
    private Consumer<Map<String, String>> changed;
    private Composite area;
    private Chooser kind;
    private ScopeField scope;
    private FormBar form;
    private ColumnStrip columns;
    private Decision decision;

    /** A page that remembers in the workbench's own state. */
    public MappingPage() {
        this(new MappingMemory(Platform.getStateLocation(FrameworkUtil.getBundle(MappingPage.class)).append("mappings").toPath()));
    }

    MappingPage(MappingMemory memory) {
        this.memory = memory;
    }

    @Override
    public Map<String, String> initial(ImportFile input) {
        return memory.recall(Decision.of(input, input.hints().options()).sample().headers());
    }

    @Override
    public void create(Composite parent, Consumer<Map<String, String>> told) {
        area = parent;
        changed = told;
        GridLayoutFactory.fillDefaults().margins(5, 5).spacing(0, 8).applyTo(parent);
        var bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(7).spacing(6, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        kind = new Chooser(bar, Messages.MappingPage_kind, "import.kind", value -> decide(TableMapping.KIND, value));
        scope = new ScopeField(bar, value -> decide(TableMapping.SCOPE, value));
        button(bar, Messages.MappingPage_again, Messages.MappingPage_againTip, "import.again", () -> decide(Decision.of(decision.input(), Map.of())));
        button(bar, Messages.MappingPage_load, Messages.MappingPage_loadTip, "import.load", this::load);
        button(bar, Messages.MappingPage_save, Messages.MappingPage_saveTip, "import.save", this::save);
        form = new FormBar(parent, this::decide);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        columns = new ColumnStrip(parent, (column, meaning) -> decide(TableMapping.COLUMN + column, meaning));
        GridDataFactory.fillDefaults().grab(true, true).hint(1000, 200).applyTo(columns.control());
    }

    private static void button(Composite parent, String text, String tip, String id, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.setData("org.adduce.id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void decide(String option, String value) {
        decide(decision.with(option, value));
    }

    private void decide(Decision next) {
        decision = next;
        refresh();
        changed.accept(next.options());
    }

    @Override
    public void show(ImportFile input, Map<String, String> options) {
        if (decision == null || decision.input() != input || !decision.options().equals(options)) {
            decision = Decision.of(input, options);
        }
        refresh();
    }

    private void refresh() {
        var mapping = decision.sample().mapping();
        var kinds = new ArrayList<>(TableMapping.kinds().stream().map(one -> new Choice(one, MeaningWords.kind(one))).toList());
        boolean isOther = !mapping.kind().isEmpty() && !TableMapping.kinds().contains(mapping.kind());
        if (isOther) {
            kinds.add(new Choice(mapping.kind(), NLS.bind(Messages.MappingPage_own, mapping.kind())));
        }
        kind.show(kinds, mapping.kind());
        scope.show(mapping.column(TableMapping.ID).isPresent() && !isOther, mapping.scope(), memory.scope(decision.sample().headers()));
        form.show(decision);
        columns.show(decision.sample());
        area.layout(true, true);
    }

    @Override
    public void setFocus() {
        if (decision != null && decision.sample().mapping().kind().isEmpty()) {
            kind.setFocus();
        } else {
            columns.setFocus();
        }
    }

    @Override
    public void imported(ImportFile input, Map<String, String> options) {
        var headers = Decision.of(input, Map.of()).sample().headers();
        memory.remember(headers, Decision.of(input, options).whole());
    }

    private void load() {
        var dialog = new FileDialog(area.getShell(), SWT.OPEN);
        dialog.setText(Messages.MappingPage_loadTitle);
        dialog.setFilterExtensions(new String[] {ENDING});
        var file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            var read = new LinkedHashMap<>(SettingsFile.read(Path.of(file)));
            decide(Decision.of(decision.input(), read));
        } catch (IOException | ImportException e) {
            MessageDialog.openError(area.getShell(), Messages.MappingPage_title, file + ": " + e.getLocalizedMessage());
        }
    }

    private void save() {
        var dialog = new FileDialog(area.getShell(), SWT.SAVE);
        dialog.setText(Messages.MappingPage_saveTitle);
        dialog.setFilterExtensions(new String[] {ENDING});
        dialog.setFileName(decision.sample().mapping().scope().replaceAll("[^\\p{L}\\p{N} _.-]", "_") + ".json");
        dialog.setOverwrite(true);
        var file = dialog.open();
        if (file == null) {
            return;
        }
        try {
            SettingsFile.write(Path.of(file), decision.whole());
        } catch (IOException e) {
            MessageDialog.openError(area.getShell(), Messages.MappingPage_title, file + ": " + e.getLocalizedMessage());
        }
    }
}
