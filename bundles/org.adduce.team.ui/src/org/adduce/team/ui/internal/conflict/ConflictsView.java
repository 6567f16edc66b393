package org.adduce.team.ui.internal.conflict;

import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.problems.CountedTitle;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** The open conflicts of the dossier in hand: who wants what, side by side, and all ways to settle it. */
public final class ConflictsView extends ViewPart implements DeskListener, ISelectionListener, ConflictDetail.Decisions, ConflictKeys.Settling {

    /** The view's id. */
    public static final String ID = "org.adduce.view.conflicts";

    private static final int[] WEIGHTS = {42, 58};
    private static final String GROUPING_KEY = "grouping";

    private final ElementSelection selection = new ElementSelection();
    private final CountedTitle title = new CountedTitle(() -> setPartName(Messages.Conflicts_name));
    private Desk desk;
    private Composite body;
    private SashForm sash;
    private ConflictTree tree;
    private ConflictDetail detail;
    private NoConflicts none;
    private ConflictKeys keys;
    private ConflictBar bar;
    private Optional<OpenDossier> shown = Optional.empty();
    private ConflictBoard board = ConflictBoard.EMPTY;
    private Grouping grouping = Grouping.KIND;
    /** Whether the board tells of what is no more. */
    private boolean isStale;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null && Grouping.ELEMENT.name().equals(memento.getString(GROUPING_KEY))) {
            grouping = Grouping.ELEMENT;
        }
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING_KEY, grouping.name());
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        keys = new ConflictKeys(getSite());
        body = new Composite(parent, SWT.NONE);
        body.setLayout(new StackLayout());
        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        tree = new ConflictTree(sash);
        detail = new ConflictDetail(sash, this);
        sash.setWeights(WEIGHTS);
        sash.addControlListener(ControlListener.controlResizedAdapter(event -> turn()));
        none = new NoConflicts(body);
        tree.onSelect(this::selected);
        tree.onOpen(this::open);
        keys.activate(tree.tree(), this);
        createMenus();
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(this);
        desk.addListener(this);
        title.listen();
        show(desk.current());
    }

    /** Side by side where there is room, else one above the other. */
    private void turn() {
        var size = sash.getSize();
        int wanted = size.x < size.y ? SWT.VERTICAL : SWT.HORIZONTAL;
        if (sash.getOrientation() != wanted) {
            sash.setOrientation(wanted);
        }
    }

    private void createMenus() {
        var filling = new ConflictMenu(this, this::write);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shownMenu -> shown.ifPresent(dossier -> filling.fill(shownMenu, new ConflictTexts(dossier::find), tree.selected(), board,
                !dossier.isReadOnly())));
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        bar = new ConflictBar(getViewSite().getActionBars(), filling);
        bar.fill(() -> grouping, this::group, tree::expand,
                () -> shown.filter(dossier -> !dossier.isReadOnly()), tree::selected, () -> board);
    }

    private void group(Grouping wanted) {
        grouping = wanted;
        rebuild();
    }

    private void show(Optional<OpenDossier> dossier) {
        shown = dossier;
        rebuild();
    }

    /** One gesture may change very much: what is shown here follows it in a stretch of its own, so that nobody waits for both. */
    private void rebuildSoon() {
        if (!isStale) {
            isStale = true;
            body.getDisplay().asyncExec(this::catchUp);
        }
    }

    private void catchUp() {
        if (isStale && !body.isDisposed()) {
            rebuild();
        }
    }

    private void rebuild() {
        isStale = false;
        board = shown.map(dossier -> ConflictBoard.of(dossier, grouping)).orElse(ConflictBoard.EMPTY);
        tree.show(board, grouping, shown.map(dossier -> new ConflictTexts(dossier::find)));
        none.show(shown.isPresent());
        int count = board.all().size();
        bar.offer(count > 0, shown.filter(dossier -> !dossier.isReadOnly()).isPresent());
        setPartName(count == 0 ? Messages.Conflicts_name : NLS.bind(Messages.Conflicts_nameCount, count));
        ((StackLayout) body.getLayout()).topControl = count == 0 ? none.control() : sash;
        body.layout();
        if (tree.selected().isEmpty()) {
            board.all().stream().findFirst().ifPresent(tree::select);
        }
        detail.show(shown, tree.selected());
    }

    private void selected() {
        var conflicts = tree.selected();
        detail.show(shown, conflicts);
        if (conflicts.size() == 1) {
            tell(conflicts.getFirst().subject());
        }
    }

    /** Others follow what is selected here at once, or, where it follows them, when this comes to the front. */
    private void tell(Element element) {
        if (getSite().getPage().getActivePart() == this) {
            selection.select(element);
        } else {
            selection.adopt(element);
        }
    }

    /** Selects a conflict, or the first about an element. */
    public void reveal(Element element) {
        catchUp();
        desk.holding(element).filter(dossier -> !shown.equals(Optional.of(dossier))).ifPresent(desk::setCurrent);
        board.about(element).ifPresent(tree::select);
    }

    @Override
    public void settle(List<OpenConflict> conflicts, Choice choice) {
        if (shown.isEmpty() || shown.get().isReadOnly()) {
            return;
        }
        var next = board.after(conflicts);
        try {
            new Settler(shown.get()).settle(conflicts, choice);
            catchUp();
            next.filter(board.all()::contains).ifPresent(tree::select);
            setFocus();
        } catch (IllegalArgumentException impossible) {
            if (choice instanceof Choice.Written) {
                throw impossible;
            }
            MessageDialog.openInformation(getSite().getShell(), Messages.Settle_impossible, impossible.getMessage());
        }
    }

    @Override
    public void takeSide(int place) {
        catchUp();
        var conflicts = tree.selected();
        if (conflicts.size() == 1 && place < conflicts.getFirst().choices().size()) {
            settle(conflicts, new Choice.Value(Choice.sides(conflicts.getFirst()).get(place)));
        } else if (conflicts.size() > 1) {
            Choice.of(conflicts).stream().filter(Choice.Side.class::isInstance).skip(place).findFirst().ifPresent(choice -> settle(conflicts, choice));
        }
    }

    @Override
    public void take(Choice choice) {
        catchUp();
        var conflicts = tree.selected();
        if (conflicts.stream().anyMatch(choice::fits)) {
            settle(conflicts, choice);
        }
    }

    @Override
    public void write() {
        detail.write();
    }

    @Override
    public void open(OpenConflict conflict) {
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(conflict.subject());
    }

    @Override
    public String key(Choice choice, OpenConflict conflict) {
        return keys.key(choice, conflict);
    }

    @Override
    public void leave() {
        setFocus();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this && selected instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Element element) {
            catchUp();
            board.about(element).filter(conflict -> tree.selected().stream().noneMatch(each -> each.subject() == conflict.subject())
                    || conflict.conflict() == element).ifPresent(tree::select);
        }
    }

    @Override
    public void currentChanged(Optional<OpenDossier> current) {
        show(current);
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed && shown.equals(Optional.of(changed.dossier()))) {
            if (ConflictBoard.isOther(changed.notifications())) {
                rebuildSoon();
            }
            if (isStale) {
                return;
            }
            var touched = board.touchedBy(changed.notifications());
            if (!touched.isEmpty()) {
                tree.update(touched);
                detail.refresh(touched);
            }
        }
    }

    @Override
    public void setFocus() {
        if (board.all().isEmpty()) {
            none.control().setFocus();
        } else {
            tree.tree().setFocus();
        }
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        getSite().getPage().removePostSelectionListener(this);
        title.close();
        super.dispose();
    }
}
