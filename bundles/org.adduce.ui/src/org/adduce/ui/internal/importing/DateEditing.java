package org.adduce.ui.internal.importing;

import java.time.LocalDate;
import org.adduce.core.importing.review.Voice;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.entry.Entry;
import org.adduce.ui.internal.form.entry.TimeEntry;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** When a voice was said, edited in its line as EDTF or plainly; what is no time is refused in words and changes nothing. */
final class DateEditing extends EditingSupport {

    private final ReviewPage page;
    private final TextCellEditor editor;

    DateEditing(ColumnViewer viewer, ReviewPage page) {
        super(viewer);
        this.page = page;
        editor = new TextCellEditor((Composite) viewer.getControl());
        editor.getControl().setData("org.adduce.id", "review.date.field");
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
        var typed = (String) value;
        switch (new TimeEntry(LocalDate.now()).read(typed)) {
            case Entry.Value<When> read -> page.date(page.together((Voice) element), read.value());
            case Entry.Refused<When> refused -> page.setErrorMessage(NLS.bind(Messages.ReviewPage_noTime, typed.strip()));
        }
    }
}
