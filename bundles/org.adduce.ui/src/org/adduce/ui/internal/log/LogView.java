package org.adduce.ui.internal.log;

import java.util.Optional;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.line.Hint;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What was logged since the start, and all that is known of the line selected. */
public final class LogView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.log";

    private final LogBook book = PlatformUI.getWorkbench().getService(LogBook.class);
    private final Runnable heard = this::later;
    private Hint nothing;
    private SashForm sash;
    private TableViewer lines;
    private Text details;

    @Override
    public void createPartControl(Composite parent) {
        var area = Hint.area(parent);
        nothing = new Hint(area, "log.nothing");
        sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        lines = new TableViewer(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        lines.getTable().setData("org.adduce.id", "log.lines");
        lines.getTable().getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        lines.setContentProvider(ArrayContentProvider.getInstance());
        lines.setLabelProvider(new LogLabels(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), sash))));
        LineTips.on(lines);
        lines.addSelectionChangedListener(event -> details.setText(
                event.getStructuredSelection().getFirstElement() instanceof LogEntry entry ? entry.details() : ""));
        details = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL);
        details.setData("org.adduce.id", "log.details");
        details.getAccessible().addAccessibleListener(new SpokenName(() -> Messages.Log_details));
        var tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(action(Messages.Log_copy, "copy", this::copy));
        tools.add(action(Messages.Log_clear, "delete", book::clear));
        tools.add(action(Messages.Log_file, "open", () -> Program.launch(Platform.getLogFileLocation().toOSString())));
        book.addListener(heard);
        show();
    }

    /** The line that was looked at stays so; where none was, it is the latest. */
    private void show() {
        var entries = book.entries();
        var looked = Optional.ofNullable(lines.getStructuredSelection().getFirstElement());
        lines.setInput(entries);
        nothing.sayInsteadOf(sash, entries.isEmpty() ? Messages.Log_nothing : "");
        var shown = looked.filter(entries::contains).or(() -> entries.stream().findFirst());
        lines.setSelection(shown.map(StructuredSelection::new).orElse(StructuredSelection.EMPTY));
    }

    private static IAction action(String words, String icon, Runnable run) {
        return new Action(words, ElementImages.descriptor(icon)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void later() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
            if (!lines.getControl().isDisposed()) {
                show();
            }
        });
    }

    private void copy() {
        if (!details.getText().isEmpty()) {
            var clipboard = new Clipboard(details.getDisplay());
            clipboard.setContents(new Object[] {details.getText()}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    @Override
    public void setFocus() {
        lines.getControl().setFocus();
    }

    @Override
    public void dispose() {
        book.removeListener(heard);
        super.dispose();
    }
}
