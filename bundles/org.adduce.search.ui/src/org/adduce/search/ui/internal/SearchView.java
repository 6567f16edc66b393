package org.adduce.search.ui.internal;

import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.ElementSelection;
import org.adduce.ui.internal.form.field.SpokenNews;
import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Looks words up in all open dossiers as they are typed. */
public final class SearchView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.search";

    private static final int FEW = 6;
    private static final int MANY = 200;
    private static final String QUERY_KEY = "query";
    private static final String SAVE = "org.adduce.search.ui.saveSearch";

    private final ElementSelection selection = new ElementSelection();
    private final Consumer<OpenDossier> following = dossier -> search();
    private SearchedDesk desk;
    private final Asking asking = new Asking(() -> desk, this::show);
    private Text field;
    private SpokenNews news;
    private ToolItem saving;
    private Label status;
    private Composite body;
    private Label hint;
    private HitTree hits;
    private int most = FEW;
    private String remembered = "";

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        var query = memento == null ? null : memento.getString(QUERY_KEY);
        remembered = query == null ? "" : query;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(QUERY_KEY, field.getText());
    }

    @Override
    public void createPartControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        createField(area);
        status = new Label(area, SWT.NONE);
        status.setData("org.adduce.id", "search.status");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(status);
        createBody(area);
        getSite().setSelectionProvider(selection);
        desk = PlatformUI.getWorkbench().getService(SearchedDesk.class);
        desk.addListener(following);
        field.setText(remembered);
        search();
    }

    private void createField(Composite area) {
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new Text(line, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Search_field);
        field.setData("org.adduce.id", "search.field");
        news = new SpokenNews(field);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(field);
        createSaving(line);
        field.addModifyListener(event -> {
            most = FEW;
            saving.setEnabled(!field.getText().isBlank());
            search();
        });
        field.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                hits.focusFirst();
            } else if (event.keyCode == SWT.ESC) {
                field.setText("");
            }
        }));
    }

    private void createSaving(Composite line) {
        var bar = new ToolBar(line, SWT.FLAT);
        saving = new ToolItem(bar, SWT.PUSH);
        saving.setImage(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), bar)).of("save"));
        saving.setToolTipText(Messages.Search_save);
        saving.setEnabled(false);
        saving.addListener(SWT.Selection, event -> Commands.run(SAVE));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).indent(0, 4).applyTo(bar);
    }

    private void createBody(Composite area) {
        body = new Composite(area, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        hits = new HitTree(body, "search.hits");
        hits.onSelect(selection::select);
        hits.onOpen(PlatformUI.getWorkbench().getService(ElementOpener.class)::open);
        hits.onMore(kind -> {
            most = MANY;
            search();
        });
        var empty = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).applyTo(empty);
        hint = new Label(empty, SWT.WRAP);
        hint.setData("org.adduce.id", "search.hint");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(hint);
    }

    /** The view in a window, shown; empty where it could not be, which is logged. */
    public static Optional<SearchView> in(IWorkbenchWindow window) {
        try {
            return Optional.of((SearchView) window.getActivePage().showView(ID));
        } catch (PartInitException e) {
            ILog.of(SearchView.class).error(e.getMessage(), e);
            return Optional.empty();
        }
    }

    /** What is asked. */
    public String query() {
        return field.getText();
    }

    /** Asks something. */
    public void ask(String query) {
        field.setText(query);
        askAgain();
    }

    /** Puts the cursor into the field, with what was asked last selected, so that typing asks anew. */
    void askAgain() {
        field.setFocus();
        field.selectAll();
    }

    private void search() {
        if (desk != null && !field.isDisposed()) {
            asking.ask(field.getText(), most);
        }
    }

    private void show(Found found, String wrong) {
        hits.show(found);
        hint.setText(wrong.isEmpty() ? asking.nothing() : wrong);
        status.setText(asking.status(found));
        if (field.isFocusControl()) {
            news.saySoon(asking.told(found, wrong));
        }
        ((StackLayout) body.getLayout()).topControl = found.groups().isEmpty() ? hint.getParent() : hits.control();
        hint.getParent().layout();
        body.layout();
    }

    @Override
    public void setFocus() {
        field.setFocus();
    }

    @Override
    public void dispose() {
        asking.end();
        if (desk != null) {
            desk.removeListener(following);
            desk = null;
        }
        super.dispose();
    }
}
