package org.adduce.ui.internal.importing;

import org.adduce.core.importing.review.Voice;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Who speaks, edited in its line, with completion over everybody who is known; a name nobody has makes a new actor. */
final class SpeakerEditing extends EditingSupport {

    private final ReviewPage page;

    SpeakerEditing(ColumnViewer viewer, ReviewPage page) {
        super(viewer);
        this.page = page;
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return new CompletingEditor((Composite) getViewer().getControl(), page.speakerCompletion());
    }

    @Override
    protected boolean canEdit(Object element) {
        return true;
    }

    @Override
    protected Object getValue(Object element) {
        return page.speakerName((Voice) element);
    }

    @Override
    protected void setValue(Object element, Object value) {
        page.attribute(page.together((Voice) element), (String) value);
    }

    /** A text field in a cell whose completion popup may take the focus without ending the edit. */
    private static final class CompletingEditor extends TextCellEditor {

        private final IContentProposalProvider proposals;
        private ContentProposalAdapter popup;

        CompletingEditor(Composite parent, IContentProposalProvider proposals) {
            this.proposals = proposals;
            create(parent);
        }

        @Override
        protected Control createControl(Composite parent) {
            var control = super.createControl(parent);
            control.setData("org.adduce.id", "review.speaker.field");
            popup = new ContentProposalAdapter(control, new TextContentAdapter(), proposals, null, null);
            popup.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
            return control;
        }

        @Override
        protected void focusLost() {
            if (!popup.isProposalPopupOpen()) {
                super.focusLost();
            }
        }

        @Override
        protected boolean dependsOnExternalFocusListener() {
            return false;
        }
    }
}
