package org.adduce.ui.internal.outline;

import java.util.List;
import java.util.Optional;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/**
 * A part's outline: its lines as a tree that can be filtered. It follows what is in hand in the part, and a line that is
 * chosen is shown there; Enter goes there.
 */
public final class OutlinePage extends Page implements IContentOutlinePage, Outlined.Listener {

    /** So many lines are all unfolded from the start; of more only the first. */
    private static final int FEW = 1_000;
    private static final int MARGIN = 12;

    private final Outlined part;
    private final ElementSelection selection = new ElementSelection();
    private final OutlineMatches matches;
    private Composite area;
    private Composite body;
    private Text filter;
    private TreeViewer viewer;
    private Label empty;
    private List<OutlineLine> lines = List.of();
    private boolean isFollowing;
    private boolean isTouched;
    private boolean isLookingDue;

    /** The outline of a part; it is the page's from now on. */
    public OutlinePage(Outlined part) {
        this.part = part;
        matches = new OutlineMatches(part::searchable);
    }

    @Override
    public void init(IPageSite site) {
        super.init(site);
        site.setSelectionProvider(selection);
    }

    @Override
    public void createControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createFilter();
        body = new Composite(area, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        createTree();
        createEmpty();
        part.follow(this);
        refill();
        expandFirst();
        handChanged();
    }

    private void createFilter() {
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Outline_filter);
        filter.setData("org.adduce.id", "outline.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        filter.addModifyListener(event -> filter());
        filter.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            switch (event.keyCode) {
                case SWT.ARROW_DOWN, SWT.CR, SWT.KEYPAD_CR -> {
                    event.doit = false;
                    focusFirst();
                }
                case SWT.ESC -> filter.setText("");
                default -> { }
            }
        }));
    }

    private void createTree() {
        viewer = new TreeViewer(body, SWT.VIRTUAL | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.getTree().setData("org.adduce.id", "outline.tree");
        viewer.getTree().getAccessible().addAccessibleListener(new SpokenName(() -> Messages.Outline_name));
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new OutlineContent(matches));
        viewer.setLabelProvider(new OutlineLabels(part, new ElementImages(new LocalResourceManager(JFaceResources.getResources(), viewer.getTree()))));
        LineTips.on(viewer);
        viewer.addPostSelectionChangedListener(event -> chosen());
        viewer.addOpenListener(event -> part.activate());
        List.of(SWT.MouseDown, SWT.KeyDown).forEach(touch -> viewer.getTree().addListener(touch, event -> isTouched = true));
        viewer.getTree().addListener(SWT.FocusOut, event -> isTouched = false);
    }

    private void createEmpty() {
        var frame = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(frame);
        empty = new Label(frame, SWT.WRAP);
        empty.setData("org.adduce.id", "outline.empty");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
    }

    private void focusFirst() {
        if (viewer.getTree().getItemCount() > 0) {
            viewer.getTree().setFocus();
            isTouched = true;
            if (viewer.getStructuredSelection().isEmpty()) {
                viewer.setSelection(new StructuredSelection(viewer.getTree().getItem(0).getData()), true);
            }
        }
    }

    private void filter() {
        matches.seek(filter.getText(), lines);
        refresh();
    }

    private void refill() {
        lines = part.lines();
        matches.forget();
        matches.seek(filter.getText(), lines);
        viewer.getTree().setRedraw(false);
        try {
            var unfolded = viewer.getExpandedElements();
            viewer.setInput(lines);
            viewer.setExpandedElements(unfolded);
        } finally {
            viewer.getTree().setRedraw(true);
        }
        showWhatThereIs();
    }

    private void refresh() {
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            if (matches.isSeeking() && matches.count() <= FEW) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        showWhatThereIs();
    }

    private void expandFirst() {
        if (count(lines) <= FEW) {
            viewer.expandAll();
        }
    }

    private static int count(List<OutlineLine> lines) {
        return lines.stream().mapToInt(line -> 1 + count(line.inner())).sum();
    }

    private void showWhatThereIs() {
        boolean isVain = matches.isSeeking() && matches.count() == 0;
        empty.setText(isVain ? NLS.bind(Messages.Outline_vain, filter.getText().strip()) : part.nothing());
        ((StackLayout) body.getLayout()).topControl = lines.isEmpty() || isVain ? empty.getParent() : viewer.getTree();
        empty.getParent().layout();
        body.layout();
    }

    /** A person chose a line here: the part and all others follow. A tree that gets the focus chooses its first line by itself. */
    private void chosen() {
        if (isTouched && !isFollowing && viewer.getStructuredSelection().getFirstElement() instanceof OutlineLine line) {
            // All who follow selections go to the element, the part too; then it shows the place the line stands for.
            part.element(line.subject()).ifPresent(selection::select);
            part.show(line.subject());
        }
    }

    @Override
    public void linesChanged() {
        if (!isLookingDue && !area.isDisposed()) {
            isLookingDue = true;
            area.getDisplay().asyncExec(() -> {
                isLookingDue = false;
                if (!area.isDisposed()) {
                    refill();
                    handChanged();
                }
            });
        }
    }

    @Override
    public void wordsChanged() {
        if (!area.isDisposed()) {
            matches.forget();
            viewer.refresh();
        }
    }

    @Override
    public void handChanged() {
        if (!area.isDisposed() && !viewer.getTree().isFocusControl()) {
            part.inHand().map(OutlineLine::new).filter(this::isNew).ifPresent(this::follow);
        }
    }

    private boolean isNew(OutlineLine line) {
        return !line.equals(viewer.getStructuredSelection().getFirstElement());
    }

    private void follow(OutlineLine line) {
        isFollowing = true;
        try {
            find(line, lines).ifPresent(found -> viewer.setSelection(new StructuredSelection(found), true));
            part.element(line.subject()).ifPresent(selection::adopt);
        } finally {
            isFollowing = false;
        }
    }

    /** The line as it stands in the tree, with what it stands in, so that the tree can unfold the way to it. */
    private static Optional<OutlineLine> find(OutlineLine like, List<OutlineLine> among) {
        for (var line : among) {
            var found = line.equals(like) ? Optional.of(line) : find(like, line.inner());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public Control getControl() {
        return area;
    }

    @Override
    public void setFocus() {
        if (lines.isEmpty()) {
            filter.setFocus();
        } else {
            viewer.getTree().setFocus();
        }
    }

    @Override
    public void dispose() {
        part.close();
        super.dispose();
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        selection.addSelectionChangedListener(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        selection.removeSelectionChangedListener(listener);
    }

    @Override
    public ISelection getSelection() {
        return selection.getSelection();
    }

    @Override
    public void setSelection(ISelection wanted) {
        selection.setSelection(wanted);
    }
}
