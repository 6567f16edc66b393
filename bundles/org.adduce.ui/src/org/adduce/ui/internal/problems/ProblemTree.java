package org.adduce.ui.internal.problems;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** The groups of problems with a filter above them. */
final class ProblemTree {

    private static final int LEAST_WIDTH = 80;

    private final Composite area;
    private final Text filter;
    private final TreeViewer viewer;
    private final ProblemContent content = new ProblemContent();
    private Consumer<Problem> opener = problem -> { };

    ProblemTree(Composite parent, IWorkbenchPartSite site) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Problems_filter);
        filter.setData("org.adduce.id", "problems.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        var frame = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(frame);
        viewer = new TreeViewer(frame, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.adduce.id", "problems.tree");
        viewer.getTree().setHeaderVisible(true);
        viewer.setUseHashlookup(true);
        var columns = new TreeColumnLayout();
        frame.setLayout(columns);
        column(Messages.Problems_message, 62, columns);
        column(Messages.Problems_element, 24, columns);
        column(Messages.Problems_check, 14, columns);
        var images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()));
        viewer.setContentProvider(content);
        viewer.setLabelProvider(new ProblemLabels(content, images));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.setInput(content);
        viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                copy();
                return null;
            }
        });
        createMenu();
    }

    private void column(String title, int weight, TreeColumnLayout columns) {
        var column = new TreeViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(title);
        columns.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH));
    }

    private void createMenu() {
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            if (first().isPresent()) {
                shown.add(action(Messages.Problems_open, () -> open(viewer.getStructuredSelection())));
            }
            shown.add(action(Messages.Problems_copy, this::copy));
        });
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private static Action action(String name, Runnable what) {
        return new Action(name) {
            @Override
            public void run() {
                what.run();
            }
        };
    }

    Control control() {
        return area;
    }

    void focus() {
        viewer.getTree().setFocus();
    }

    void onFilter(Consumer<String> listener) {
        filter.addModifyListener(event -> listener.accept(filter.getText()));
    }

    /** Is told the first problem of what is selected. */
    void onSelect(Consumer<Problem> listener) {
        viewer.addPostSelectionChangedListener(event -> first().ifPresent(listener));
    }

    /** Is told the problem a person wants to go to. */
    void onOpen(Consumer<Problem> listener) {
        opener = listener;
    }

    void show(List<ProblemGroup> groups) {
        content.show(groups);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    void expand(ProblemGroup.Key key) {
        viewer.setExpandedState(key, true);
    }

    private Optional<Problem> first() {
        return Arrays.stream(viewer.getStructuredSelection().toArray()).filter(Problem.class::isInstance).map(Problem.class::cast).findFirst();
    }

    private void open(IStructuredSelection selection) {
        if (selection.getFirstElement() instanceof ProblemGroup.Key key) {
            viewer.setExpandedState(key, !viewer.getExpandedState(key));
        } else {
            first().ifPresent(opener);
        }
    }

    /** What is selected, a line each; in the filter, what is selected there. */
    private void copy() {
        if (filter.isFocusControl()) {
            filter.copy();
            return;
        }
        var text = Arrays.stream(viewer.getStructuredSelection().toArray()).map(this::text).filter(line -> !line.isEmpty())
                .collect(Collectors.joining(System.lineSeparator()));
        if (!text.isEmpty()) {
            var clipboard = new Clipboard(area.getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private String text(Object selected) {
        return switch (selected) {
            case Problem problem -> problem.text();
            case ProblemGroup.Key key -> content.group(key).problems().stream().map(Problem::text).collect(Collectors.joining(System.lineSeparator()));
            default -> "";
        };
    }
}
