package org.adduce.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.edit.Subject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** What is selected, complete and editable in place. It follows the selection, but stays while one edits in it. */
public final class PropertiesView extends ViewPart implements DeskListener, ISelectionListener, Navigation {

    /** The view's id. */
    public static final String ID = "org.adduce.view.properties";

    private final ElementSelection selection = new ElementSelection();
    private Desk desk;
    private ElementForms forms;
    private PressedMouse mouse;
    private Optional<ISelection> awaited = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        mouse = new PressedMouse(parent.getDisplay());
        forms = new ElementForms(parent, getSite(), desk, this, false);
        forms.control().setData("org.adduce.id", "properties");
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(this);
        desk.addListener(this);
        follow(getSite().getPage().getSelection());
    }

    /** Shows an element and lets everybody follow. */
    public void show(Element element) {
        awaited = Optional.empty();
        forms.commit();
        desk.holding(element).ifPresent(dossier -> {
            forms.display(Optional.of(new Subject(dossier, element)));
            selection.select(element);
        });
    }

    @Override
    public void select(Element element) {
        show(element);
    }

    @Override
    public void open(Element element) {
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
    }

    /** Puts the focus into the words that name the element, all of them selected. */
    public void rename() {
        forms.rename();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this) {
            mouse.afterwards(() -> followSoon(selected));
        }
    }

    /** In an event of its own, so that what is opened comes first; of selections that pass by the last is followed. */
    private void followSoon(ISelection selected) {
        boolean isDue = awaited.isPresent();
        awaited = Optional.of(selected);
        if (!isDue && !forms.control().isDisposed()) {
            forms.control().getDisplay().asyncExec(this::followAwaited);
        }
    }

    /** A form that is there for the first time is made in one event and told of the element in the next. */
    private void followAwaited() {
        if (forms.control().isDisposed()) {
            return;
        }
        if (!isEditing() && awaited.flatMap(this::single).filter(shown -> forms.prepare(shown.element().eClass())).isPresent()) {
            forms.control().getDisplay().asyncExec(this::followAwaited);
            return;
        }
        var selected = awaited;
        awaited = Optional.empty();
        if (!isEditing()) {
            selected.ifPresent(this::follow);
        }
    }

    private Optional<Subject> single(ISelection selected) {
        return selected instanceof IStructuredSelection structured && structured.size() == 1 ? selected(structured.getFirstElement()) : Optional.empty();
    }

    private void follow(ISelection selected) {
        if (selected instanceof IStructuredSelection structured) {
            var elements = elements(structured);
            if (elements.size() > 1) {
                forms.display(elements);
                selection.adopt(null);
                return;
            }
            selected(structured.getFirstElement()).ifPresent(found -> {
                forms.display(Optional.of(found));
                selection.adopt(found.element());
            });
        }
    }

    private List<Element> elements(IStructuredSelection structured) {
        return structured.size() > 1 ? Stream.of(structured.toArray()).filter(Element.class::isInstance).map(Element.class::cast).toList() : List.of();
    }

    private Optional<Subject> selected(Object object) {
        return switch (object) {
            case Element element -> desk.holding(element).map(dossier -> new Subject(dossier, element));
            case OpenDossier dossier -> Optional.of(new Subject(dossier, dossier.root()));
            case null, default -> Optional.empty();
        };
    }

    /** Whether somebody types here: then other parts' selections do not take the form away. */
    private boolean isEditing() {
        return forms.isTyping() && getSite().getPage().getActivePart() == this;
    }

    @Override
    public void happened(DossierEvent event) {
        if (event instanceof DossierEvent.Changed changed) {
            forms.changed(changed);
        }
    }

    @Override
    public void closed(OpenDossier dossier) {
        if (forms.closed(dossier)) {
            selection.adopt(null);
        }
    }

    @Override
    public void setFocus() {
        forms.setFocus();
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        getSite().getPage().removePostSelectionListener(this);
        forms.dispose();
        mouse.dispose();
        super.dispose();
    }
}
