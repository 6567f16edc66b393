package org.adduce.ui.internal.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.ui.internal.form.FormSection;
import org.adduce.ui.internal.page.PageEditor;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/** What a page tells, section by section. */
public final class PageOutline implements Outlined {

    private final PageEditor page;
    private final Runnable told = () -> listener().ifPresent(Listener::linesChanged);
    private final Runnable scrolled = () -> listener().ifPresent(Listener::handChanged);
    private Listener listener;

    /** The outline of a page. */
    public PageOutline(PageEditor page) {
        this.page = page;
    }

    private Optional<Listener> listener() {
        return Optional.ofNullable(listener);
    }

    @Override
    public void follow(Listener follower) {
        listener = follower;
        page.forms().onSections(told, scrolled);
    }

    @Override
    public void close() {
        listener = null;
        page.forms().onSections(() -> { }, () -> { });
    }

    @Override
    public List<OutlineLine> lines() {
        var lines = new ArrayList<OutlineLine>();
        for (var section : page.forms().sections()) {
            if (section.isInner() && !lines.isEmpty()) {
                lines.getLast().add(section);
            } else {
                lines.add(new OutlineLine(section));
            }
        }
        return lines;
    }

    @Override
    public StyledString label(Object subject) {
        var section = (FormSection) subject;
        var label = new StyledString(title(section));
        return section.count().isEmpty() ? label : label.append("  " + section.count(), StyledString.COUNTER_STYLER);
    }

    private static String title(FormSection section) {
        return section.title().isEmpty() ? Messages.Outline_summary : section.title();
    }

    @Override
    public String searchable(Object subject) {
        var section = (FormSection) subject;
        return title(section) + ' ' + section.words();
    }

    @Override
    public Image image(Object subject, ElementImages images) {
        return images.of(((FormSection) subject).isInner() ? "claim-fact" : "properties");
    }

    @Override
    public Optional<Element> element(Object subject) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> inHand() {
        return page.forms().sectionInView().map(section -> (Object) section);
    }

    @Override
    public void show(Object subject) {
        page.forms().show((FormSection) subject);
    }

    @Override
    public void activate() {
        page.getSite().getPage().activate(page);
    }

    @Override
    public String nothing() {
        return Messages.Outline_noSections;
    }
}
