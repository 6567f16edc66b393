package org.adduce.team.ui.internal.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.team.ui.internal.words.Marked;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.desk.NeverDirtyEditor;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/**
 * Two dossiers, or two states of one, compared: what is different as a tree, and what either says of it beside each other. Single
 * changes go over in either direction. It follows both sides, and is never dirty: dossiers are saved as a whole.
 */
public final class CompareEditor extends NeverDirtyEditor implements DeskListener, CompareKeys.Actions {

    /** The editor's id. */
    public static final String ID = "org.adduce.editor.compare";

    private static final int[] WEIGHTS = {38, 62};

    private final ElementSelection selection = new ElementSelection();
    private Desk desk;
    private CompareHeader header;
    private DifferenceViewer tree;
    private Composite side;
    private DifferencePane pane;
    private Comparing comparing;
    private Optional<Compared> compared = Optional.empty();
    private Optional<OpenDossier> latest = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof CompareInput)) {
            throw new PartInitException(Messages.Compare_notSides);
        }
        setSite(site);
        setInput(input);
    }

    private CompareInput input() {
        return (CompareInput) getEditorInput();
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        setTitleImage(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), parent)).of("compare"));
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        createHeader(area);
        var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        tree = new DifferenceViewer(sash);
        side = new Composite(sash, SWT.NONE);
        side.setLayout(GridLayoutFactory.fillDefaults().create());
        sash.setWeights(WEIGHTS);
        tree.onSelect(this::selected);
        tree.onOpen(this::open);
        new CompareKeys(getSite()).activate(tree.tree(), this);
        var menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> new CompareMenu(input(), this).fill(shown, tree.selected()));
        tree.tree().setMenu(menu.createContextMenu(tree.tree()));
        getSite().setSelectionProvider(selection);
        desk.addListener(this);
        begin();
    }

    private void createHeader(Composite area) {
        header = new CompareHeader(area);
        header.add("up", Messages.Header_previous, () -> go(false));
        header.add("down", Messages.Header_next, () -> go(true));
        header.add("expand-all", Messages.Header_expand, () -> tree.expand(true));
        header.add("collapse-all", Messages.Header_collapse, () -> tree.expand(false));
        header.add("swap", Messages.Header_swap, this::swap);
        header.onFilter(filter -> show());
    }

    /** Begins to compare the sides of the input. */
    private void begin() {
        setPartName(input().getName());
        setTitleToolTip(input().getToolTipText());
        if (pane != null) {
            pane.control().dispose();
        }
        pane = new DifferencePane(side, input(), this::take);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane.control());
        side.layout();
        header.say(Messages.Header_comparing, new Tally(Map.of()));
        comparing = new Comparing(input(), side.getDisplay(), this::found, this::failed);
        comparing.begin();
    }

    private void swap() {
        comparing.close();
        setInput(input().swapped());
        begin();
    }

    private void found(Compared result) {
        if (!side.isDisposed()) {
            compared = Optional.of(result);
            setPartName(input().getName());
            show();
        }
    }

    private void failed(String message) {
        if (!side.isDisposed()) {
            compared = Optional.empty();
            tree.show(List.of());
            header.say(message, new Tally(Map.of()));
            selected();
        }
    }

    private void show() {
        compared.ifPresent(result -> {
            var tally = Tally.of(result.lines());
            header.say(tally.total() == 0 ? Messages.Header_same : tally.total() == 1 ? Messages.Header_difference : NLS.bind(Messages.Header_differences, tally.total()), tally);
            tree.show(header.filter().apply(result.lines()));
            selected();
        });
    }

    private void selected() {
        var lines = tree.selected();
        pane.show(sides(lines), !TakingOver.changes(lines).isEmpty());
        if (lines.size() == 1 && getSite().getPage().getActivePart() == this) {
            element(lines.getFirst()).ifPresent(selection::select);
        }
    }

    private SideBySide sides(List<Difference> lines) {
        if (lines.size() == 1 && compared.isPresent()) {
            return new SideTexts(compared.get()).of(lines.getFirst());
        }
        var words = lines.isEmpty() ? compared.filter(result -> result.diff().isEmpty()).isPresent() ? "" : Messages.Pane_select
                : NLS.bind(Messages.Pane_many, TakingOver.changes(lines).size());
        return new SideBySide(new SideBySide.Said(Marked.plain(words), true), new SideBySide.Said(Marked.plain(words), true));
    }

    /** The element of a line as it stands on the desk, if it does. */
    private Optional<Element> element(Difference line) {
        return dossiers().flatMap(dossier -> line.key().element().flatMap(dossier::find).stream()).findFirst();
    }

    /** The sides that lie on the desk, the one first that was changed from here last, else the one on the right. */
    private Stream<OpenDossier> dossiers() {
        var last = latest.filter(input().before()::is).isPresent();
        return Stream.of(last ? input().before() : input().after(), last ? input().after() : input().before()).filter(ComparedSide.Open.class::isInstance).map(ComparedSide.Open.class::cast)
                .map(ComparedSide.Open::dossier);
    }

    private void open(Difference line) {
        element(line).ifPresent(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
    }

    @Override
    public void open() {
        tree.selected().stream().findFirst().ifPresent(this::open);
    }

    @Override
    public void take(Direction direction) {
        if (direction.target(input()) instanceof ComparedSide.Open target) {
            // what follows, undo above all, is about what was changed
            latest = Optional.of(target.dossier());
            desk.setCurrent(target.dossier());
        }
        compared.ifPresent(result -> new TakingOver(input()).take(tree.selected(), result, direction));
    }

    @Override
    public void go(boolean isForward) {
        tree.go(isForward);
    }

    @Override
    public void happened(DossierEvent event) {
        if (input().before().is(event.dossier()) || input().after().is(event.dossier())) {
            switch (event) {
                case DossierEvent.Changed changed -> comparing.changed();
                case DossierEvent.Saved saved -> comparing.forget();
                case DossierEvent.Closed closed -> { }
            }
        }
    }

    @Override
    public void closed(OpenDossier dossier) {
        if (input().before().is(dossier) || input().after().is(dossier)) {
            comparing.close();
            getSite().getShell().getDisplay().asyncExec(() -> getSite().getPage().closeEditor(this, false));
        }
    }

    @Override
    public void setFocus() {
        tree.tree().setFocus();
        dossiers().findFirst().ifPresent(desk::setCurrent);
    }

    @Override
    public void dispose() {
        if (desk != null) {
            desk.removeListener(this);
            comparing.close();
        }
        super.dispose();
    }
}
