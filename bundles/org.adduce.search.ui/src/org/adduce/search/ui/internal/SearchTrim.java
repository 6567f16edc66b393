package org.adduce.search.ui.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.field.SpokenNews;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/**
 * The field above everything: what is typed there is looked for in all open dossiers, and found below it. Enter goes to the
 * best, or to the one that Down and Up chose; with Shift all that fits is shown in the view. Esc goes back to where one was.
 */
public final class SearchTrim extends WorkbenchWindowControlContribution {

    private static final int FEW = 4;
    private static final int WIDTH = 260;
    private static final String KEY = "org.adduce.search.ui.trim";

    private final Consumer<OpenDossier> following = dossier -> again();
    private final Asking asking = new Asking(this::desk, this::show);
    private Optional<SearchedDesk> desk = Optional.empty();
    private Text field;
    private SpokenNews news;
    private HitsPopup popup;

    /** The field of a window; empty where a person has hidden it. */
    public static Optional<SearchTrim> of(IWorkbenchWindow window) {
        return window.getShell().getData(KEY) instanceof SearchTrim trim && !trim.field.isDisposed() && trim.field.isVisible() ? Optional.of(trim) : Optional.empty();
    }

    @Override
    protected Control createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 0).applyTo(area);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.Search_field);
        field.setData("org.adduce.id", "search.bar");
        GridDataFactory.fillDefaults().grab(true, true).align(SWT.FILL, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Search_field;
            }
        });
        news = new SpokenNews(field);
        listen(parent);
        return area;
    }

    private void listen(Composite parent) {
        var window = parent.getShell();
        window.setData(KEY, this);
        field.addListener(SWT.MouseEnter, event -> field.setToolTipText(tip()));
        field.addListener(SWT.Modify, event -> ask());
        field.addListener(SWT.KeyDown, this::key);
        field.addListener(SWT.FocusIn, event -> entered());
        field.addListener(SWT.FocusOut, event -> field.getDisplay().asyncExec(this::left));
        field.addListener(SWT.Dispose, event -> dispose());
        TypedWords.of(field, PlatformUI.getWorkbench().getService(IHandlerService.class));
        Listener leaving = event -> hide();
        List.of(SWT.Move, SWT.Resize).forEach(type -> window.addListener(type, leaving));
    }

    private static String tip() {
        var key = PlatformUI.getWorkbench().getService(IBindingService.class).getBestActiveBindingFormattedFor(SearchHandler.COMMAND);
        return key == null ? Messages.Search_field : Messages.Search_field + " (" + key + ")";
    }

    private SearchedDesk desk() {
        if (desk.isEmpty()) {
            desk = Optional.of(PlatformUI.getWorkbench().getService(SearchedDesk.class));
            desk.get().addListener(following);
        }
        return desk.get();
    }

    /** What is typed. */
    public String query() {
        return field.getText();
    }

    /** Whether one types here. */
    public boolean isInHand() {
        return field.isFocusControl();
    }

    /** Puts the cursor here, with what was asked last selected, so that typing asks anew. */
    void enter() {
        field.setFocus();
        field.selectAll();
    }

    /** By the time something is typed its first letters may already be found. */
    private void entered() {
        desk();
        field.selectAll();
    }

    private void ask() {
        asking.ask(field.getText(), FEW);
    }

    /** Where something changed in a dossier, what is shown follows. */
    private void again() {
        if (!field.isDisposed() && field.isFocusControl()) {
            ask();
        }
    }

    private void show(Found found, String wrong) {
        if (field.isDisposed() || !field.isFocusControl() || asking.query().isBlank()) {
            hide();
            return;
        }
        if (popup == null) {
            popup = new HitsPopup(field.getShell(), this::open, this::showAll);
        }
        popup.show(found, wrong.isEmpty() ? asking.nothing() : wrong, asking.status(found), field);
        news.saySoon(asking.told(found, wrong));
    }

    private void key(Event event) {
        boolean isPlain = (event.stateMask & SWT.MODIFIER_MASK) == 0;
        boolean isTaken = true;
        switch (event.keyCode) {
            case SWT.ARROW_DOWN -> step(1);
            case SWT.ARROW_UP -> step(-1);
            case SWT.CR, SWT.KEYPAD_CR -> {
                if (isPlain) {
                    popupInUse().ifPresentOrElse(shown -> shown.hits().open(), this::ask);
                } else {
                    showAll();
                }
            }
            case SWT.ESC -> goBack();
            default -> isTaken = false;
        }
        event.doit = !isTaken;
    }

    private Optional<HitsPopup> popupInUse() {
        return Optional.ofNullable(popup).filter(HitsPopup::isShown);
    }

    private void step(int by) {
        popupInUse().ifPresentOrElse(shown -> shown.hits().step(by).ifPresent(news::say), this::ask);
    }

    private void open(Element element) {
        hide();
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
    }

    /** Shows all that fits in the view. */
    void showAll() {
        hide();
        SearchView.in(getWorkbenchWindow()).ifPresent(view -> view.ask(field.getText()));
    }

    private void goBack() {
        field.setText("");
        hide();
        var part = getWorkbenchWindow().getActivePage().getActivePart();
        if (part != null) {
            part.setFocus();
        }
    }

    private void left() {
        if (!field.isDisposed() && !field.isFocusControl() && !popupInUse().map(HitsPopup::isActive).orElse(false)) {
            hide();
        }
    }

    private void hide() {
        if (popup != null) {
            popup.hide();
        }
    }

    @Override
    public void dispose() {
        asking.end();
        desk.ifPresent(searched -> searched.removeListener(following));
        if (popup != null) {
            popup.dispose();
        }
        super.dispose();
    }
}
