package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.edit.Matches;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A box in a dialog in which an element is found by typing any of its words. */
public final class ElementBox {

    private final CompletionBox box;

    /**
     * An empty box.
     *
     * @param resources what its fonts and icons go with
     * @param name what screen readers call it
     * @param hint what stands in it while it is empty
     * @param id by which it is found
     */
    public ElementBox(Composite parent, ResourceManager resources, String name, String hint, String id) {
        box = new CompletionBox(parent, new Host(new Look(parent.getDisplay(), resources), new ElementImages(resources)));
        box.box().setName(name);
        box.box().setHint(hint);
        box.box().text().setData("org.adduce.id", id);
    }

    /** The box as it is laid out. */
    public Control control() {
        return box.control();
    }

    /** Puts the cursor into it. */
    public void setFocus() {
        box.box().text().setFocus();
    }

    /** What is found in it from now on; of those that fit as well, in this order. */
    public void offer(Supplier<List<Element>> candidates) {
        box.offerFrom(new Matches(candidates, WholeWords::searchable), typed -> Optional.empty());
    }

    /** Is called with the element that was chosen. */
    public void onTake(Consumer<Element> listener) {
        box.onTake(listener);
    }

    /** A dialog, in which nothing is edited but what is typed. */
    private record Host(Look look, ElementImages images) implements FormHost {

        @Override
        public void select(Element element) {
            return;
        }

        @Override
        public void open(Element element) {
            return;
        }

        @Override
        public String say(Subject subject, When when) {
            return when.text();
        }

        @Override
        public void reflow() {
            return;
        }

        @Override
        public void typing(TextBox box, boolean isTyping) {
            return;
        }
    }
}
