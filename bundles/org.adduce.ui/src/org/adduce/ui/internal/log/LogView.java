package org.adduce.ui.internal.log;

import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
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
    private TableViewer lines;
    private Text details;

    @Override
    public void createPartControl(Composite parent) {
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        lines = new TableViewer(sash, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        lines.getTable().setData("org.adduce.id", "log.lines");
        lines.getTable().getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        lines.setContentProvider(ArrayContentProvider.getInstance());
        lines.setLabelProvider(new Labels(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), sash))));
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
        lines.setInput(book.entries());
    }

    private static final class Labels extends ColumnLabelProvider {

        private final ElementImages images;

        Labels(ElementImages images) {
            this.images = images;
        }

        @Override
        public String getText(Object element) {
            var entry = (LogEntry) element;
            return entry.timeInWords() + "  " + entry.message();
        }

        @Override
        public Image getImage(Object element) {
            return images.of(switch (((LogEntry) element).severity()) {
                case IStatus.ERROR -> "error";
                case IStatus.WARNING -> "warning";
                default -> "info";
            });
        }
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
                lines.setInput(book.entries());
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
