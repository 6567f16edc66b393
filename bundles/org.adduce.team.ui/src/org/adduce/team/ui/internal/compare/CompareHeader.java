package org.adduce.team.ui.internal.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** Above a comparison: what came of it, a filter, which fates are shown, and the way from one difference to the next. */
final class CompareHeader {

    private final Label words;
    private final Text filter;
    private final ToolBar bar;
    private final ElementImages images;
    private final Map<Fate, Button> fates = new EnumMap<>(Fate.class);
    private Consumer<DifferenceFilter> listener = filtered -> { };

    CompareHeader(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 4).spacing(8, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        images = new ElementImages(new LocalResourceManager(JFaceResources.getResources(), area));
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Header_filter);
        filter.setData("org.adduce.id", "compare.filter");
        filter.addModifyListener(event -> listener.accept(filter()));
        GridDataFactory.fillDefaults().hint(150, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(filter);
        words = new Label(area, SWT.NONE);
        words.setData("org.adduce.id", "compare.words");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        var shown = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Fate.values().length).spacing(2, 0).applyTo(shown);
        for (var fate : Fate.values()) {
            fates.put(fate, fate(shown, fate));
        }
        bar = new ToolBar(area, SWT.FLAT);
    }

    private Button fate(Composite parent, Fate fate) {
        var item = new Button(parent, SWT.TOGGLE | SWT.FLAT);
        item.setSelection(true);
        item.setText(fate.sign());
        item.setData("org.adduce.id", "compare.fate." + fate);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> listener.accept(filter())));
        return item;
    }

    /** Adds a button. */
    void add(String icon, String tip, Runnable what) {
        var item = new ToolItem(bar, SWT.PUSH);
        item.setImage(images.of(icon));
        item.setToolTipText(tip);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
    }

    /** Is told which differences shall be shown, each time a person says so. */
    void onFilter(Consumer<DifferenceFilter> wanted) {
        listener = wanted;
    }

    /** Which differences shall be shown. */
    DifferenceFilter filter() {
        Set<Fate> wanted = EnumSet.noneOf(Fate.class);
        fates.forEach((fate, item) -> {
            if (item.getSelection()) {
                wanted.add(fate);
            }
        });
        return new DifferenceFilter(filter.getText(), wanted);
    }

    /** Says what came of it. */
    void say(String text, Tally tally) {
        words.setText(text);
        words.setToolTipText(text);
        fates.forEach((fate, item) -> {
            item.setText(fate.sign() + ' ' + tally.of(fate));
            item.setToolTipText(NLS.bind(Messages.Header_fate, name(fate)));
        });
        words.getParent().layout();
    }

    private static String name(Fate fate) {
        return switch (fate) {
            case ADDED -> Messages.Fate_added;
            case REMOVED -> Messages.Fate_removed;
            case CHANGED -> Messages.Fate_changed;
            case MOVED -> Messages.Fate_moved;
        };
    }
}
