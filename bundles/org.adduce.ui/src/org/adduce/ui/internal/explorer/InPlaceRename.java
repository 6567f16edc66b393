package org.adduce.ui.internal.explorer;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.folder.LiveFolder;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ICellModifier;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.widgets.Item;

/** Lets the words that name an element be typed over in its line, when a command asks for it. */
final class InPlaceRename implements ICellModifier {

    private static final String NAME = "name";

    private final TreeViewer viewer;
    private final Desk desk;

    private InPlaceRename(TreeViewer viewer, Desk desk) {
        this.viewer = viewer;
        this.desk = desk;
    }

    static InPlaceRename on(TreeViewer viewer, Desk desk) {
        var rename = new InPlaceRename(viewer, desk);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
            }
        }, ColumnViewerEditor.DEFAULT);
        var editor = new TextCellEditor(viewer.getTree());
        editor.getControl().setData("org.adduce.id", "explorer.rename");
        viewer.setColumnProperties(new String[] {NAME});
        viewer.setCellEditors(new CellEditor[] {editor});
        viewer.setCellModifier(rename);
        return rename;
    }

    /** Begins typing over the words of a line; whether that can be done. */
    boolean begin(Object line) {
        if (!canModify(line, NAME)) {
            return false;
        }
        viewer.editElement(line, 0);
        return viewer.isCellEditorActive();
    }

    /** What an element is called by stands in its leading feature; a folder has a name. */
    private static Element element(Object line) {
        return line instanceof OpenDossier dossier ? dossier.root() : (Element) line;
    }

    private static EStructuralFeature feature(Element element) {
        return FormSpecs.of(element.eClass()).lead().map(FieldSpec::feature).orElseThrow();
    }

    @Override
    public boolean canModify(Object line, String property) {
        return line instanceof LiveFolder || (line instanceof OpenDossier || line instanceof Element) && FormSpecs.of(element(line).eClass()).lead().isPresent()
                && desk.holding(element(line)).filter(dossier -> !dossier.isReadOnly()).isPresent();
    }

    @Override
    public Object getValue(Object line, String property) {
        if (line instanceof LiveFolder folder) {
            return folder.name();
        }
        var words = element(line).eGet(feature(element(line)));
        return words == null ? "" : words.toString().replaceAll("\\s+", " ");
    }

    @Override
    public void modify(Object item, String property, Object value) {
        var line = item instanceof Item row ? row.getData() : item;
        var words = value.toString().strip();
        if (words.isEmpty() || words.equals(getValue(line, property))) {
            return;
        }
        if (line instanceof LiveFolder folder) {
            folder.rename(words);
        } else {
            var element = element(line);
            desk.holding(element).ifPresent(dossier -> new Subject(dossier, element).set(feature(element), words));
        }
    }
}
