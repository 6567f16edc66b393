package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.function.ToIntFunction;
import org.adduce.core.importing.review.Voice;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;

/** Voices with a box each, of which only the lines that are seen are made: a long thread has ten thousand. They are found by their place. */
final class VoiceViewer extends TableViewer {

    private static final int NOWHERE = -1;

    private final ToIntFunction<Voice> places;

    /** @param places where a voice stands from 0, or less if it is none of them */
    VoiceViewer(Composite parent, ToIntFunction<Voice> places) {
        super(parent, SWT.VIRTUAL | SWT.CHECK | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL);
        this.places = places;
        setContentProvider(ArrayContentProvider.getInstance());
    }

    /** The line of a voice, made if it is not yet: what a line shows may be of a voice that stood there before. */
    @Override
    protected Widget doFindItem(Object element) {
        int place = place(element);
        if (place == NOWHERE) {
            return null;
        }
        var item = getTable().getItem(place);
        item.getText();
        return item;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected void setSelectionToWidget(List selected, boolean reveal) {
        List<?> chosen = selected == null ? List.of() : selected;
        getTable().setSelection(chosen.stream().mapToInt(this::place).filter(place -> place != NOWHERE).toArray());
        if (reveal) {
            getTable().showSelection();
        }
    }

    private int place(Object element) {
        int place = element instanceof Voice voice ? places.applyAsInt(voice) : NOWHERE;
        return 0 <= place && place < getTable().getItemCount() ? place : NOWHERE;
    }
}
