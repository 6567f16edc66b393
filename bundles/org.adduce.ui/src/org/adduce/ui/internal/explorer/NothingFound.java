package org.adduce.ui.internal.explorer;

import java.util.OptionalInt;
import org.adduce.ui.internal.form.field.SpokenNews;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;

/** Says beneath the filter of the explorer that nothing contains its words, and takes it away if so wished; to who does not see it, how much does. */
final class NothingFound {

    private final Link words;
    private final GridData place;
    private final SpokenNews news;

    /** Not to be seen at first; {@code clearing} takes the filter away. */
    NothingFound(Composite parent, Text filter, Runnable clearing) {
        news = new SpokenNews(filter);
        words = new Link(parent, SWT.WRAP);
        words.setText(Messages.Explorer_nothing);
        words.setData("org.adduce.id", "explorer.nothing");
        words.addListener(SWT.Selection, event -> clearing.run());
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 8).applyTo(words);
        place = (GridData) words.getLayoutData();
        show(false);
    }

    /** Tells how many elements were found; empty where none are looked for. */
    void tell(OptionalInt found) {
        show(found.isPresent() && found.getAsInt() == 0);
        news.saySoon(found.isPresent() ? NLS.bind(Messages.Explorer_found, String.format("%,d", found.getAsInt())) : "");
    }

    private void show(boolean isNothing) {
        if (words.getVisible() != isNothing || place.exclude == isNothing) {
            place.exclude = !isNothing;
            words.setVisible(isNothing);
            words.getParent().layout();
        }
    }
}
