package org.adduce.team.ui.internal.git;

import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.edit.ElementLabel;
import org.adduce.team.git.ElementEvent;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.line.Hint;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** Who said this, and when did we change it: what commits did to the element that is selected, with the words that changed marked. */
public final class ElementHistoryView extends ViewPart implements ISelectionListener, TeamViews.Looking {

    /** The view's id. */
    public static final String ID = "org.adduce.view.element.history";

    private static final int[] WEIGHTS = {54, 46};

    private final HistoryLookup lookup = new HistoryLookup(this::show);
    private Desk desk;
    private Hint subject;
    private Composite body;
    private SashForm sash;
    private EventTable table;
    private EventDetail detail;
    private NotShared none;
    private Optional<Element> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        var area = Hint.area(parent);
        subject = new Hint(area, "element.history.subject");
        body = new Composite(area, SWT.NONE);
        body.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
        sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        table = new EventTable(sash, this::select);
        detail = new EventDetail(sash);
        sash.setWeights(WEIGHTS);
        none = new NotShared(body, "element.history.none");
        getSite().getPage().addPostSelectionListener(this);
        tell(Messages.Element_none, false);
        selectionChanged(this, getSite().getPage().getSelection());
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (selected instanceof IStructuredSelection structured) {
            element(structured.getFirstElement()).filter(element -> !shown.equals(Optional.of(element))).ifPresent(element -> {
                shown = Optional.of(element);
                look();
            });
        }
    }

    /** The explorer's line for a whole dossier is the open dossier; what was changed is its root. */
    private static Optional<Element> element(Object selected) {
        return switch (selected) {
            case Element element -> Optional.of(element);
            case OpenDossier dossier -> Optional.of(dossier.root());
            case null, default -> Optional.empty();
        };
    }

    /** Looks up what is known, in the background. */
    @Override
    public void look() {
        var dossier = shown.flatMap(desk::holding);
        if (dossier.isPresent()) {
            lookup.of(dossier.get().path(), shown.get(), body.getDisplay());
        }
    }

    private void show(HistoryLookup.Answer answer) {
        if (body.isDisposed() || !shown.equals(Optional.of(answer.element()))) {
            return;
        }
        var label = ElementLabel.of(answer.element());
        if (answer.events().isEmpty()) {
            tell(answer.isShared() ? NLS.bind(answer.unknown() > 0 ? Messages.Element_learning : Messages.Element_new, label, answer.unknown())
                    : Messages.Element_notShared, !answer.isShared());
            return;
        }
        subject.say(answer.unknown() > 0 ? NLS.bind(Messages.Element_more, label, answer.unknown()) : label);
        var elements = desk.holding(answer.element());
        detail.of(answer.element(), id -> elements.flatMap(dossier -> dossier.find(id)));
        table.show(answer.events(), answer.element().eClass());
        ((StackLayout) body.getLayout()).topControl = sash;
        body.layout();
    }

    private void tell(String words, boolean canShare) {
        subject.say("");
        none.show(words, canShare);
        ((StackLayout) body.getLayout()).topControl = none.control();
        body.layout();
    }

    private void select(ElementEvent event) {
        detail.show(event);
    }

    @Override
    public void setFocus() {
        ((StackLayout) body.getLayout()).topControl.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(this);
        lookup.close();
        super.dispose();
    }
}
