package org.adduce.ui.internal.form;

import java.util.function.Consumer;
import org.adduce.model.Element;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of a part that shows one element, or stands for one. */
public final class ElementSelection implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private final Consumer<Element> reveal;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** What others select here is selected. */
    public ElementSelection() {
        reveal = this::select;
    }

    /** What others select here is handed to the part, which selects what it then shows. */
    public ElementSelection(Consumer<Element> reveal) {
        this.reveal = reveal;
    }

    /** Takes what was selected elsewhere, without telling anybody; {@code null} for nothing, as JFace has it. */
    public void adopt(Element element) {
        selection = element == null ? StructuredSelection.EMPTY : new StructuredSelection(element);
    }

    /** Selects an element, so that other parts follow. */
    public void select(Element element) {
        tell(new StructuredSelection(element));
    }

    /** Selects an element, unless it is selected already. */
    public void selectOther(Element element) {
        if (selection.getFirstElement() != element) {
            select(element);
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured) {
            if (structured.getFirstElement() instanceof Element element) {
                reveal.accept(element);
            } else {
                tell(structured);
            }
        }
    }

    private void tell(IStructuredSelection selected) {
        selection = selected;
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
        postListeners.forEach(listener -> listener.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.add(listener);
    }

    @Override
    public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
        postListeners.remove(listener);
    }
}
