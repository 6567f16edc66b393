package org.adduce.ui.internal.importing;

import java.util.Optional;
import java.util.Set;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.time.When;
import org.adduce.model.time.WhenFormatException;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;

/** When a voice was said, edited in its line as EDTF; what is no time is refused with its reason and changes nothing. */
final class DateEditing extends EditingSupport {

    private final ReviewPage page;
    private final TextCellEditor editor;

    DateEditing(ColumnViewer viewer, ReviewPage page) {
        super(viewer);
        this.page = page;
        editor = new TextCellEditor((Composite) viewer.getControl());
        editor.setValidator(DateEditing::problem);
        editor.getControl().setData("org.adduce.id", "review.date.field");
    }

    private static String problem(Object value) {
        try {
            read((String) value);
            return null;
        } catch (WhenFormatException e) {
            return e.getMessage();
        }
    }

    private static Optional<When> read(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(When.parse(text.strip()));
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        return ((Voice) element).when().map(When::text).orElse("");
    }

    @Override
    protected void setValue(Object element, Object value) {
        if (value == null) {
            page.setErrorMessage(editor.getErrorMessage());
        } else {
            page.date(Set.of(((Voice) element).key()), read((String) value));
        }
    }
}
