package org.adduce.ui.internal.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.desk.ElementOpener;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.field.FormHost;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.form.field.TextBox;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.adduce.ui.internal.form.story.Derived;
import org.adduce.ui.internal.form.story.Stories;
import org.adduce.ui.label.ElementImages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/**
 * What is selected, complete and editable in place. It follows the selection, but stays while one edits in it. Forms are
 * made once a kind of element and bound to one element after the other.
 */
public final class PropertiesView extends ViewPart implements DeskListener, ISelectionListener, FormHost {

    /** The view's id. */
    public static final String ID = "org.adduce.view.properties";

    private final Map<EClass, ElementForm> forms = new HashMap<>();
    private final ElementSelection selection = new ElementSelection();
    private final Listener closing = this::commitBeforeClosing;
    private Desk desk;
    private Composite stack;
    private Control empty;
    private Look look;
    private ElementImages images;
    private Typing typing;
    private PressedMouse mouse;
    private Optional<Subject> subject = Optional.empty();
    private Optional<Derived> derived = Optional.empty();
    private boolean isTellingDue;

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        var resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        look = new Look(parent.getDisplay(), resources);
        images = new ElementImages(resources);
        mouse = new PressedMouse(parent.getDisplay());
        typing = new Typing(getSite(), this::commit);
        stack = look.dress(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        stack.setData("org.adduce.id", "properties");
        empty = new EmptyProperties(stack, look).control();
        top(empty);
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(this);
        desk.addListener(this);
        parent.getDisplay().addFilter(SWT.Close, closing);
        follow(getSite().getPage().getSelection());
    }

    /** Shows an element and lets everybody follow. */
    public void show(Element element) {
        commit();
        desk.holding(element).ifPresent(dossier -> {
            display(Optional.of(new Subject(dossier, element)));
            selection.select(element);
        });
    }

    /** Puts the focus into the words that name the element, all of them selected. */
    public void rename() {
        form().ifPresent(ElementForm::focus);
    }

    /** Keeps what was typed. */
    public void commit() {
        form().ifPresent(ElementForm::commit);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this) {
            mouse.afterwards(() -> {
                if (!stack.isDisposed() && !isEditing()) {
                    follow(selected);
                }
            });
        }
    }

    private void follow(ISelection selected) {
        if (selected instanceof IStructuredSelection structured) {
            selected(structured.getFirstElement()).ifPresent(found -> {
                display(Optional.of(found));
                selection.adopt(found.element());
            });
        }
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
        return typing.isTyping() && getSite().getPage().getActivePart() == this;
    }

    private void display(Optional<Subject> shown) {
        if (shown.equals(subject)) {
            return;
        }
        form().ifPresent(ElementForm::release);
        subject = shown;
        if (shown.isEmpty()) {
            top(empty);
            return;
        }
        var form = forms.computeIfAbsent(shown.get().element().eClass(), kind -> new ElementForm(stack, FormSpecs.of(kind), this));
        form.bind(shown.get());
        if (derived.filter(known -> known.holds(shown.get().dossier())).isPresent()) {
            tell();
        } else {
            form.tell(List.of());
            tellSoon();
        }
        top(form.control());
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private Optional<ElementForm> form() {
        return subject.map(shown -> forms.get(shown.element().eClass()));
    }

    /** What is told may take a while to find out, so the fields are shown first; a selection that passes by is never told of. */
    private void tellSoon() {
        if (!isTellingDue) {
            isTellingDue = true;
            stack.getDisplay().asyncExec(this::tell);
        }
    }

    private void tell() {
        isTellingDue = false;
        if (!stack.isDisposed()) {
            subject.ifPresent(shown -> {
                derived = Optional.of(Derived.of(shown.dossier(), derived));
                form().ifPresent(form -> form.tell(Stories.of(shown.element(), derived.get())));
            });
        }
    }

    @Override
    public void happened(DossierEvent event) {
        if (subject.isEmpty() || event.dossier() != subject.get().dossier()) {
            return;
        }
        if (event instanceof DossierEvent.Changed changed) {
            var shown = subject.get();
            if (desk.holding(shown.element()).isEmpty()) {
                display(Optional.empty());
                return;
            }
            form().ifPresent(form -> form.changed(shown, changed.notifications()));
            tellSoon();
        }
    }

    @Override
    public void closed(OpenDossier dossier) {
        if (subject.filter(shown -> shown.dossier() == dossier).isPresent()) {
            display(Optional.empty());
            selection.adopt(null);
        }
        derived = Optional.empty();
    }

    private void commitBeforeClosing(Event event) {
        if (event.widget == getSite().getShell()) {
            commit();
        }
    }

    @Override
    public void setFocus() {
        Optional.ofNullable(((StackLayout) stack.getLayout()).topControl).ifPresent(Control::setFocus);
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
        getSite().getPage().removePostSelectionListener(this);
        PlatformUI.getWorkbench().getDisplay().removeFilter(SWT.Close, closing);
        typing.dispose();
        mouse.dispose();
        super.dispose();
    }

    @Override
    public Look look() {
        return look;
    }

    @Override
    public ElementImages images() {
        return images;
    }

    @Override
    public void select(Element element) {
        show(element);
    }

    @Override
    public void open(Element element) {
        commit();
        PlatformUI.getWorkbench().getService(ElementOpener.class).open(element);
    }

    @Override
    public String say(Subject of, When when) {
        derived = Optional.of(Derived.of(of.dossier(), derived));
        return derived.get().say(when);
    }

    @Override
    public void reflow() {
        form().ifPresent(ElementForm::reflow);
    }

    @Override
    public void typing(TextBox box, boolean isTyping) {
        typing.set(box, isTyping);
    }
}
