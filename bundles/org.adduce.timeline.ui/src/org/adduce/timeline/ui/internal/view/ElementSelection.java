package org.adduce.timeline.ui.internal.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.timeline.ui.internal.edit.ItemEditPart;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selection of the timeline in terms of the model: elements, not edit parts, so that every other part understands it. */
final class ElementSelection implements ISelectionProvider {

    private final GraphicalViewer viewer;
    private final TimelineContents contents;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private IStructuredSelection selection = StructuredSelection.EMPTY;
    private boolean isFollowing;

    ElementSelection(GraphicalViewer viewer, TimelineContents contents) {
        this.viewer = viewer;
        this.contents = contents;
        contents.addListener(this::markParts);
        viewer.addSelectionChangedListener(event -> partsSelected((IStructuredSelection) event.getSelection()));
    }

    private void partsSelected(IStructuredSelection parts) {
        if (isFollowing || contents.isRefreshing()) {
            return;
        }
        var elements = new ArrayList<Element>();
        for (Object part : parts.toList()) {
            if (part instanceof ItemEditPart item) {
                item.element().ifPresent(elements::add);
            }
        }
        selection = new StructuredSelection(elements);
        contents.select(ids());
        tell();
    }

    /** Shows what was selected elsewhere, without telling anybody. */
    void showOthers(IStructuredSelection others) {
        selection = others;
        contents.reveal(ids());
        markParts();
    }

    /** Parts come and go as the picture is panned; what is selected stays so, seen or not. */
    private void markParts() {
        if (isFollowing) {
            return;
        }
        isFollowing = true;
        try {
            var ids = ids();
            var parts = new ArrayList<EditPart>();
            viewer.getEditPartRegistry().values().forEach(part -> {
                if (part instanceof ItemEditPart item && ids.contains(item.item().id())) {
                    parts.add(item);
                }
            });
            viewer.setSelection(new StructuredSelection(parts));
        } finally {
            isFollowing = false;
        }
    }

    /** The ids of the selected elements. */
    Set<UUID> ids() {
        return elements().stream().map(Element::getId).collect(Collectors.toSet());
    }

    /** The selected elements. */
    List<Element> elements() {
        return selection.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The first of them. */
    Optional<Element> first() {
        return elements().stream().findFirst();
    }

    private void tell() {
        var event = new SelectionChangedEvent(this, selection);
        listeners.forEach(listener -> listener.selectionChanged(event));
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
    public ISelection getSelection() {
        return selection;
    }

    @Override
    public void setSelection(ISelection chosen) {
        if (chosen instanceof IStructuredSelection structured) {
            showOthers(structured);
            tell();
        }
    }
}
