package org.adduce.ui.internal.form.field;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.spec.Editor;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FieldSpec;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Contained elements with their fields in place, under a heading from which one more is added. */
final class PartsField extends Field {

    /** What is kept free between parts, in pixels. */
    private static final int APART = 8;

    private final List<PartBlock> blocks = new ArrayList<>();
    private Composite area;
    private Heading heading;

    PartsField(FieldSpec spec, FormHost host) {
        super(spec, host);
    }

    private EReference containment() {
        return (EReference) spec().feature();
    }

    @Override
    public boolean isWide() {
        return true;
    }

    @Override
    public Control create(Composite parent) {
        area = host().look().dress(new Composite(parent, SWT.NONE));
        area.setLayout(new Column());
        heading = new Heading(area, host().look());
        heading.setAction(Signs::plus, NLS.bind(Messages.Parts_add, FeatureWords.inSentence(containment())), this::add);
        return area;
    }

    private List<Element> parts(Subject of) {
        if (spec().editor() == Editor.PARTS) {
            return of.values(containment());
        }
        var part = (Element) of.value(containment());
        return part == null ? List.of() : List.of(part);
    }

    private void add() {
        subject().ifPresent(of -> {
            var part = of.create(containment());
            var block = blocks.get(parts(of).indexOf(part));
            block.focus();
        });
    }

    private void remove(Element part) {
        subject().ifPresent(of -> {
            if (spec().editor() == Editor.PARTS) {
                of.remove(containment(), part);
            } else {
                of.set(containment(), null);
            }
        });
    }

    @Override
    void show(Subject of) {
        var parts = parts(of);
        while (blocks.size() < parts.size()) {
            var block = new PartBlock(area, containment(), host(), this::remove);
            block.control().setLayoutData(new Column.Place(blocks.isEmpty() ? 0 : APART, 0));
            blocks.add(block);
        }
        for (int i = 0; i < blocks.size(); i++) {
            if (i < parts.size()) {
                blocks.get(i).bind(of.with(parts.get(i)));
            } else {
                blocks.get(i).release();
            }
            blocks.get(i).control().setVisible(i < parts.size());
        }
        boolean takesMore = spec().editor() == Editor.PARTS || parts.isEmpty();
        heading.show(spec().label(), parts.size() > 1 ? Integer.toString(parts.size()) : "", of.isEditable() && takesMore);
        host().reflow();
    }

    @Override
    boolean isTouched(Notification change, Subject of) {
        if (isOwn(change, of)) {
            return true;
        }
        blocks.forEach(block -> block.changed(List.of(change)));
        return false;
    }

    @Override
    public void commit() {
        blocks.forEach(PartBlock::commit);
    }

    @Override
    void restore() {
        blocks.forEach(PartBlock::restore);
    }

    @Override
    public void release() {
        super.release();
        blocks.forEach(PartBlock::release);
    }

    /** Who asks for the field wants a part. */
    @Override
    public void focus() {
        if (!isFilled() && isEditable()) {
            add();
        } else if (!blocks.isEmpty()) {
            blocks.getFirst().focus();
        }
    }
}
