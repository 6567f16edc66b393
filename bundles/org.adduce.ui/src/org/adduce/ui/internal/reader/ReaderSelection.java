package org.adduce.ui.internal.reader;

import java.util.List;
import org.adduce.model.Element;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import java.util.function.Consumer;

/** Tells the workbench which element is in hand in the reader. On the UI thread. */
final class ReaderSelection implements IPostSelectionProvider {

    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
    private final Consumer<Element> reveal;
    private IStructuredSelection selection = StructuredSelection.EMPTY;

    /** What others select in the reader is handed to {@code reveal}. */
    ReaderSelection(Consumer<Element> reveal) {
        this.reveal = reveal;
    }

    /** Tells of an element, unless it is in hand already. */
    void set(Element element) {
        if (selection.getFirstElement() != element) {
            selection = new StructuredSelection(List.of(element));
            var event = new SelectionChangedEvent(this, selection);
            listeners.forEach(listener -> listener.selectionChanged(event));
            postListeners.forEach(listener -> listener.selectionChanged(event));
        }
    }

    @Override
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection wanted) {
        if (wanted instanceof IStructuredSelection structured && structured.getFirstElement() instanceof Element element) {
            reveal.accept(element);
        }
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
