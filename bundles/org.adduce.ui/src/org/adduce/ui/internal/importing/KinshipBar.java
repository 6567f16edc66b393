package org.adduce.ui.internal.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adduce.core.importing.review.Kinship;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Offers two spellings as one person, a pair at a time; not there while there is nothing to offer. */
final class KinshipBar {

    private final Composite area;
    private final Label words;
    private final Set<String> refused = new HashSet<>();
    private List<Kinship> pairs = List.of();

    KinshipBar(Composite parent, ReviewPage page) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(area);
        GridDataFactory.fillDefaults().exclude(true).applyTo(area);
        words = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(words);
        button(Messages.KinshipBar_unite, "review.unite", () -> page.unite(pairs.getFirst()));
        button(Messages.KinshipBar_apart, "review.apart", this::refuse);
    }

    private void button(String text, String id, Runnable action) {
        var button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.setData("org.adduce.id", id);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private void refuse() {
        refused.add(name(pairs.getFirst()));
        show(pairs);
    }

    private static String name(Kinship pair) {
        return pair.keptKey() + " " + pair.otherKey();
    }

    void show(List<Kinship> found) {
        pairs = found.stream().filter(pair -> !refused.contains(name(pair))).toList();
        boolean any = !pairs.isEmpty();
        if (any) {
            words.setText(NLS.bind(Messages.KinshipBar_question, pairs.getFirst().other(), pairs.getFirst().kept()));
        }
        GridDataFactory.fillDefaults().exclude(!any).applyTo(area);
        area.setVisible(any);
        area.getParent().layout(true, true);
    }
}
