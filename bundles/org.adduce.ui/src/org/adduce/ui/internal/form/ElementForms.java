package org.adduce.ui.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.Breath;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.field.FormHost;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.form.field.TextBox;
import org.adduce.ui.internal.form.story.Derived;
import org.adduce.ui.internal.form.story.Facts;
import org.adduce.ui.internal.form.story.Stories;
import org.adduce.ui.internal.form.story.Story;
import org.adduce.ui.label.ElementImages;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IWorkbenchPartSite;

/**
 * The forms of one part: made once a kind of element, bound to one element after the other, and told beneath what follows
 * from the dossier. On the UI thread.
 */
public final class ElementForms implements FormHost {

    /** Less than half a frame: who refers to whom in a large dossier is gathered a slice at a time. */
    private static final long SLICE_NANOS = 6_000_000;
    /** What was done within a frame leaves time to tell at once what follows; else that comes after a pause. */
    private static final long PROMPT_NANOS = 16_000_000;

    private final Listener closing = this::commitBeforeClosing;
    private final IWorkbenchPartSite site;
    private final Desk desk;
    private final Navigation navigation;
    private final boolean isPage;
    private final Composite stack;
    private final EmptyProperties empty;
    private final FormsByKind forms;
    private final Look look;
    private final ElementImages images;
    private final Typing typing;
    private final Display display;
    private final Breath breath;
    private Optional<Subject> subject = Optional.empty();
    private Optional<Derived> derived = Optional.empty();
    private boolean isTellingDue;
    private Runnable told = () -> { };
    private Runnable scrolled = () -> { };

    /** @param isPage whether there is a whole page for the forms, not a strip at the side */
    public ElementForms(Composite parent, IWorkbenchPartSite site, Desk desk, Navigation navigation, boolean isPage) {
        this.site = site;
        this.desk = desk;
        this.navigation = navigation;
        this.isPage = isPage;
        display = parent.getDisplay();
        breath = new Breath(display, this::tell);
        var resources = new LocalResourceManager(JFaceResources.getResources(), parent);
        look = new Look(display, resources);
        images = new ElementImages(resources);
        typing = new Typing(site, this::commit);
        stack = look.dress(new Composite(parent, SWT.NONE));
        stack.setLayout(new StackLayout());
        empty = new EmptyProperties(stack, look);
        forms = new FormsByKind(stack, this, isPage, () -> scrolled.run());
        top(empty.control());
        display.addFilter(SWT.Close, closing);
    }

    /** The control that shows one form at a time. */
    public Composite control() {
        return stack;
    }

    /** What is shown; empty where nothing is. */
    public Optional<Subject> subject() {
        return subject;
    }

    /** Whether something was typed that is not committed. */
    public boolean isTyping() {
        return typing.isTyping();
    }

    /** Puts the focus into the words that name the element, all of them selected. */
    public void rename() {
        form().ifPresent(ElementForm::focus);
    }

    /** Keeps what was typed. */
    public void commit() {
        form().ifPresent(ElementForm::commit);
    }

    /** Shows what several elements have in common, or where that is nothing, how many of what they are. */
    public void display(List<Element> several) {
        var together = Together.of(desk, several);
        display(together);
        if (together.isEmpty()) {
            empty.tell(several);
        }
    }

    /** Shows an element, or that there is none. */
    public void display(Optional<Subject> shown) {
        if (shown.equals(subject)) {
            return;
        }
        form().ifPresent(ElementForm::release);
        subject = shown;
        if (shown.isEmpty()) {
            empty.tell(List.of());
            top(empty.control());
            return;
        }
        long since = System.nanoTime();
        var form = forms.of(shown.get());
        form.bind(shown.get());
        boolean isKnown = derived.filter(known -> known.holds(shown.get().dossier())).isPresent();
        if ((isKnown || shown.get().dossier().gatherReferences(SLICE_NANOS)) && System.nanoTime() - since < PROMPT_NANOS) {
            tell();
        } else {
            form.tell(List.of());
            tellSoon();
        }
        boolean wasWaiting = isPage && (empty.control().isFocusControl() || stack.isFocusControl());
        top(form.control());
        if (wasWaiting) {
            form.read();
        }
    }

    /** Makes the form for a kind of element, which takes a while the first time; whether there was none. */
    boolean prepare(EClass kind) {
        boolean isNew = !forms.isKnown(kind);
        forms.of(kind);
        return isNew;
    }

    /** Tells when there are other sections to go to, and when another is seen. */
    public void onSections(Runnable telling, Runnable scrolling) {
        told = telling;
        scrolled = scrolling;
    }

    /** What one can go to in the form, from the top. */
    public List<FormSection> sections() {
        return form().map(ElementForm::sections).orElse(List.of());
    }

    /** The section at the top of what is seen. */
    public Optional<FormSection> sectionInView() {
        return form().flatMap(ElementForm::sectionInView);
    }

    /** Brings a section into view. */
    public void show(FormSection section) {
        form().ifPresent(form -> form.show(section));
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    private Optional<ElementForm> form() {
        return subject.flatMap(forms::known);
    }

    /** What is told may take a while to find out, so the fields are shown first; a selection that passes by is never told of. */
    private void tellSoon() {
        if (!isTellingDue) {
            isTellingDue = true;
            display.asyncExec(this::tell);
        }
    }

    private void tell() {
        isTellingDue = false;
        if (stack.isDisposed()) {
            return;
        }
        if (subject.filter(shown -> !shown.dossier().gatherReferences(SLICE_NANOS)).isPresent()) {
            isTellingDue = true;
            breath.take();
        } else {
            subject.ifPresent(shown -> {
                derived = Optional.of(Derived.of(shown.dossier(), derived));
                form().ifPresent(form -> form.tell(shown.isSeveral() ? List.of() : told(shown.element(), derived.get())));
                told.run();
            });
        }
    }

    /** A page begins with what the element is; at the side its fields tell that. */
    private List<Story> told(Element element, Derived from) {
        var stories = Stories.of(element, from);
        return isPage ? Stream.concat(Facts.of(element, from).stream(), stories.stream()).toList() : stories;
    }

    /** Follows a change of the dossier. */
    public void changed(DossierEvent.Changed change) {
        if (subject.filter(shown -> shown.dossier() == change.dossier()).isEmpty()) {
            return;
        }
        var shown = subject.get();
        if (shown.elements().stream().anyMatch(element -> desk.holding(element).isEmpty())) {
            display(Optional.empty());
            return;
        }
        form().ifPresent(form -> form.changed(shown, change.notifications()));
        tellSoon();
    }

    /** Lets go of a dossier that is closed; whether its element was shown. */
    public boolean closed(OpenDossier dossier) {
        derived = Optional.empty();
        boolean wasShown = subject.filter(shown -> shown.dossier() == dossier).isPresent();
        if (wasShown) {
            display(Optional.empty());
        }
        return wasShown;
    }

    private void commitBeforeClosing(Event event) {
        if (event.widget == site.getShell()) {
            commit();
        }
    }

    /** Puts the focus into the form. */
    public void setFocus() {
        if (isPage) {
            form().ifPresentOrElse(ElementForm::read, stack::forceFocus);
        } else {
            Optional.ofNullable(((StackLayout) stack.getLayout()).topControl).ifPresent(Control::setFocus);
        }
    }

    /** Lets go of the display and the commands. */
    public void dispose() {
        display.removeFilter(SWT.Close, closing);
        typing.dispose();
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
        navigation.select(element);
    }

    @Override
    public void open(Element element) {
        commit();
        navigation.open(element);
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
