package org.adduce.ui.internal.problems;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.adduce.core.check.Severity;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;

/** The line above the problems: words they must contain, and how bad they must be. */
final class ProblemFilter {

    private static final Severity[] WORST_FIRST = {Severity.ERROR, Severity.WARNING, Severity.INFO};

    private final Composite line;
    private final Text words;
    private final ToolBar bar;
    private final Map<Severity, ToolItem> items = new EnumMap<>(Severity.class);

    ProblemFilter(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        words = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Problems_filter);
        words.setData("org.adduce.id", "problems.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(words);
        bar = new ToolBar(line, SWT.FLAT | SWT.RIGHT);
        bar.setData("org.adduce.id", "problems.severities");
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 4).applyTo(bar);
        var images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), bar));
        for (var severity : WORST_FIRST) {
            var item = new ToolItem(bar, SWT.CHECK);
            item.setImage(images.of(icon(severity)));
            item.setSelection(true);
            items.put(severity, item);
        }
    }

    static String icon(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "info";
        };
    }

    private static String name(Severity severity) {
        return switch (severity) {
            case ERROR -> Messages.Severity_errors;
            case WARNING -> Messages.Severity_warnings;
            case INFO -> Messages.Severity_notes;
        };
    }

    void onWords(Consumer<String> listener) {
        words.addModifyListener(event -> listener.accept(words.getText()));
    }

    void onSeverity(BiConsumer<Severity, Boolean> listener) {
        items.forEach((severity, item) -> item.addListener(SWT.Selection, event -> listener.accept(severity, item.getSelection())));
    }

    /** Says how many there are of each. */
    void count(ProblemList problems) {
        items.forEach((severity, item) -> {
            int count = problems.size(severity);
            item.setText(Integer.toString(count));
            item.setToolTipText(NLS.bind(item.getSelection() ? Messages.Severity_hide : Messages.Severity_show, name(severity)));
        });
        line.layout(true, true);
    }

    /** Whether the words were typed where the focus is, and their copying is the field's own business. */
    boolean copy() {
        if (words.isFocusControl()) {
            words.copy();
            return true;
        }
        return false;
    }

    void save(IMemento memento) {
        items.forEach((severity, item) -> memento.putBoolean(severity.name(), item.getSelection()));
    }

    /** Shows and hides as it was kept; whoever asks tells the list. */
    void restore(IMemento memento, BiConsumer<Severity, Boolean> listener) {
        items.forEach((severity, item) -> {
            var isShown = memento.getBoolean(severity.name());
            if (isShown != null && !isShown) {
                item.setSelection(false);
                listener.accept(severity, false);
            }
        });
    }
}
