package org.adduce.ui.internal.form.field;

import org.adduce.model.Element;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.eclipse.swt.widgets.Composite;

/** An element that a field refers to, as a link to it; it can be taken out. */
final class LinkTile extends ElementTile<Element> {

    private final Runnable remover;

    LinkTile(Composite parent, FormHost host, Runnable remover) {
        super(parent, host);
        this.remover = remover;
    }

    @Override
    String words(Element element) {
        return WholeWords.of(element);
    }

    @Override
    void act() {
        host().select(target());
    }

    @Override
    void actOnSign() {
        remover.run();
    }
}
