package org.adduce.ui.internal.explorer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.desk.Breath;
import org.adduce.ui.internal.folder.LiveFolders;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.reading.ReadMarks;
import org.adduce.ui.internal.tip.LineTips;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** The open dossiers and what is in them, found as one types. */
public final class ExplorerView extends ViewPart implements DeskListener, ISelectionListener {

    /** The view's id. */
    public static final String ID = "org.adduce.view.explorer";

    /** Keys that mean something only here are bound in this context. */
    private static final String CONTEXT = "org.adduce.ui.context.explorer";

    private static final String DOSSIER = "dossier";
    private static final String UNFOLDED = "unfolded";
    /** Less than half a frame. */
    private static final long SLICE_NANOS = 6_000_000;

    private Breath breath;
    private final Consumer<Source> reading = this::readingChanged;
    private final Consumer<OpenDossier> filling = this::foldersChanged;
    private Desk desk;
    private ReadMarks marks;
    private LiveFolders folders;
    private ArrangementStates arrangement;
    private ExplorerModel model;
    private InPlaceRename renaming;
    private TreeViewer viewer;
    private Text filter;
    private NothingFound nothing;
    private Composite body;
    private Control tree;
    private Control empty;
    private boolean revealing;
    private FreshLines fresh;
    /** What is to be unfolded when the filter is taken away; of no meaning while none is set. */
    private Set<Object> unfolded = new HashSet<>();
    private final UnfoldedLines before = new UnfoldedLines();

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        Stream.ofNullable(memento).flatMap(saved -> Stream.of(saved.getChildren(DOSSIER))).forEach(dossier -> before.restore(dossier.getID(), dossier.getString(UNFOLDED)));
    }

    @Override
    public void saveState(IMemento memento) {
        before.told(model.isFiltered() ? unfolded : fresh.unfolded()).forEach((path, lines) -> memento.createChild(DOSSIER, path).putString(UNFOLDED, lines));
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        marks = PlatformUI.getWorkbench().getService(ReadMarks.class);
        arrangement = new ArrangementStates(marks, this::arrange);
        folders = Optional.ofNullable(PlatformUI.getWorkbench().getService(LiveFolders.class)).orElse(LiveFolders.NONE);
        model = new ExplorerModel(ElementTexts::searchable, arrangement.arrangement(), folders);
        breath = new Breath(parent.getDisplay(), this::prepare);
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        tree = createTree(body);
        empty = new EmptyExplorer(body, desk).control();
        desk.dossiers().forEach(model::add);
        prepareSoon();
        desk.addListener(this);
        marks.addListener(reading);
        folders.addListener(filling);
        refreshAll();
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        getSite().getPage().addPostSelectionListener(this);
    }

    /** What showing many elements costs is done while nothing else is to do, a slice at a time. */
    private void prepareSoon() {
        breath.take();
    }

    private void prepare() {
        if (!viewer.getTree().isDisposed() && !model.prepare(SLICE_NANOS)) {
            prepareSoon();
        }
    }

    private Control createTree(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Explorer_filter);
        filter.setData("org.adduce.id", "explorer.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        filter.addModifyListener(event -> filter(filter.getText()));
        FilterKeys.on(filter, this::goToFound, () -> viewer.getTree().setFocus());
        nothing = new NothingFound(area, filter, () -> {
            filter.setText("");
            filter.setFocus();
        });
        viewer = new ExplorerTree(area, model);
        TypeToFilter.on(viewer.getTree(), filter);
        viewer.setUseHashlookup(true);
        viewer.getTree().setData("org.adduce.id", "explorer.tree");
        SpokenLabel.on(viewer.getTree(), Messages.Explorer_name);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setContentProvider(new ExplorerContent(viewer, model));
        fresh = new FreshLines(viewer, model);
        viewer.setLabelProvider(new ExplorerLabels(model, new LocalResourceManager(JFaceResources.getResources(), viewer.getTree())));
        viewer.addSelectionChangedListener(event -> becomeCurrent(event.getStructuredSelection()));
        viewer.addDoubleClickListener(event -> open((IStructuredSelection) event.getSelection()));
        ElementDrag.on(viewer);
        ExplorerDrop.on(viewer, desk);
        renaming = InPlaceRename.on(viewer, desk);
        LineTips.on(viewer);
        ExplorerMenu.on(viewer, getSite());
        return area;
    }

    private void arrange() {
        var unfolded = fresh.unfolded();
        if (!model.arrange(arrangement.arrangement()).isEmpty()) {
            fresh.make(unfolded::contains);
        }
    }

    private void readingChanged(Source source) {
        model.readingChanged().forEach(fresh::refresh);
        viewer.update(source, null);
    }

    /** The folders are refreshed as far as they are seen; where there are other lines under the dossier, these are counted anew. */
    private void foldersChanged(OpenDossier dossier) {
        if (model.dossiers().contains(dossier)) {
            viewer.setChildCount(dossier, model.children(dossier).size());
            var node = model.folders(dossier);
            viewer.setChildCount(node, node.children().size());
            viewer.refresh(node);
        }
    }

    /** Unfolds the folders of a dossier, so that one that was just made is seen. */
    public void unfoldFolders(OpenDossier dossier) {
        new SelectionReveal(viewer, model).unfoldFolders(dossier);
    }

    /** Lets the words that name what is selected be typed over; whether that can be done here. */
    public boolean rename() {
        return renaming.begin(viewer.getStructuredSelection().getFirstElement());
    }

    /** Goes into the filter, all of it selected. */
    void find() {
        filter.setFocus();
        filter.selectAll();
    }

    /** Into the tree, where the first of what was found is selected unless one of it is. */
    private void goToFound() {
        new SelectionReveal(viewer, model).revealFound();
        viewer.getTree().setFocus();
    }

    private void filter(String text) {
        if (!model.isFiltered()) {
            unfolded = fresh.unfolded();
        }
        model.setFilter(text);
        showMatches();
        if (!model.isFiltered()) {
            unfolded.clear();
        }
    }

    /** While a filter is set all groups are unfolded; after it those are that were before. */
    private void showMatches() {
        fresh.make(model.isFiltered() ? node -> node instanceof OpenDossier || node instanceof GroupNode : unfolded::contains);
        nothing.tell(model.found());
    }

    private void open(IStructuredSelection selection) {
        switch (selection.getFirstElement()) {
            case Element element -> PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
            case null -> { }
            case Object node when viewer.getExpandedState(node) -> viewer.setExpandedState(node, false);
            case Object node -> LinesBelow.unfold(viewer, node, model.children(node).size());
        }
    }

    private void becomeCurrent(IStructuredSelection selection) {
        if (!fresh.isMaking()) {
            Holding.of(selection.getFirstElement(), desk).ifPresent(desk::setCurrent);
        }
    }

    private void refreshAll() {
        var now = fresh.unfolded();
        fresh.make(node -> node instanceof OpenDossier || now.contains(node) || before.contains(node));
        before.forget(model.dossiers());
        ((StackLayout) body.getLayout()).topControl = model.dossiers().isEmpty() ? empty : tree;
        body.layout();
    }

    @Override
    public void opened(OpenDossier dossier) {
        model.add(dossier);
        if (model.isFiltered()) {
            unfolded.add(dossier);
        }
        refreshAll();
        prepareSoon();
    }

    @Override
    public void closed(OpenDossier dossier) {
        before.keep(fresh.unfolded().stream().filter(line -> dossier.equals(model.parent(line))).toList());
        model.remove(dossier);
        refreshAll();
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed) {
            var selected = SelectedPlace.of(viewer);
            var groups = model.changed(changed.dossier(), changed.notifications());
            if (model.isFiltered() && !groups.isEmpty()) {
                showMatches();
            } else {
                groups.forEach(fresh::refresh);
            }
            selected.ifPresent(place -> place.takeUp(viewer, model));
        }
        viewer.update(event.dossier(), null);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part == this || revealing || !(selection instanceof IStructuredSelection structured)
                || !(structured.getFirstElement() instanceof Element element)
                || List.of(viewer.getStructuredSelection().toArray()).contains(element)) {
            return;
        }
        revealing = true;
        try {
            new SelectionReveal(viewer, model).reveal(element);
        } finally {
            revealing = false;
        }
    }

    @Override
    public void setFocus() {
        (model.dossiers().isEmpty() ? empty : viewer.getTree()).setFocus();
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        marks.removeListener(reading);
        folders.removeListener(filling);
        arrangement.dispose();
        getSite().getPage().removePostSelectionListener(this);
        super.dispose();
    }
}
