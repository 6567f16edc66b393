package org.adduce.ui.internal.form.field;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;

/**
 * What screen readers call a control that is the platform's own. GTK asks nobody for the name of such a field or list, but calls
 * it by what labels it; and the toolkit relates it to a part of the label before it that has no words. So something that is
 * not seen, whose name the toolkit does tell, labels it too.
 */
public final class SpokenLabel {

    private SpokenLabel() {
    }

    /** Names a control; as far as GTK is concerned only in a parent that has a grid already. */
    public static void on(Control control, String words) {
        var spoken = new SpokenName(() -> LegacyActionTools.removeMnemonics(words));
        control.getAccessible().addAccessibleListener(spoken);
        if (control.getParent().getLayout() instanceof GridLayout) {
            var label = new Canvas(control.getParent(), SWT.NO_FOCUS);
            label.setVisible(false);
            label.getAccessible().addAccessibleListener(spoken);
            GridDataFactory.swtDefaults().exclude(true).applyTo(label);
            control.getAccessible().addRelation(ACC.RELATION_LABELLED_BY, label.getAccessible());
            label.getAccessible().addRelation(ACC.RELATION_LABEL_FOR, control.getAccessible());
        }
    }
}
