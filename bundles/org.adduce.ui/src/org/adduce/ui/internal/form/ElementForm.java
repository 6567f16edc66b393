package org.adduce.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.ui.internal.desk.Breath;
import org.adduce.ui.internal.form.edit.Amounts;
import org.adduce.ui.internal.form.edit.Subject;
import org.adduce.ui.internal.form.field.FieldRows;
import org.adduce.ui.internal.form.field.FormHost;
import org.adduce.ui.internal.form.field.Column;
import org.adduce.ui.internal.form.field.Columns;
import org.adduce.ui.internal.form.field.Heading;
import org.adduce.ui.internal.form.field.LeadField;
import org.adduce.ui.internal.form.field.Look;
import org.adduce.ui.internal.form.field.Spread;
import org.adduce.ui.internal.form.field.StoryBlock;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FormSpec;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.form.story.Story;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** The form of a kind of element: its kind quietly, its words large, its fields, and what is told of it. Bound to one element at a time. */
final class ElementForm {

    private static final int MARGIN = 10;
    private static final int BELOW_LEAD = 8;
    /** How far a key scrolls, in pixels. */
    private static final int LINE = 24;
    /** What is told at a stretch; a block of many lines may take as long again. */
    private static final long SLICE_NANOS = 24_000_000;

    private final FormHost host;
    private final ScrolledComposite scroller;
    private final Composite content;
    private final Composite stories;
    private final Label kind;
    private final Optional<LeadField> lead;
    private final Label title;
    private final FieldRows rows;
    private final List<StoryBlock> blocks = new ArrayList<>();
    private final Control fields;
    private List<FormSection> sections = List.of();
    private final Breath breath;
    private List<Story> telling = List.of();
    private int next;
    private boolean isOther;
    private boolean isReflowDue;

    /** @param isPage whether it has a page of its own, not a strip at the side */
    ElementForm(Composite parent, FormSpec spec, FormHost host, boolean isPage) {
        this.host = host;
        breath = new Breath(parent.getDisplay(), this::tellOn);
        var look = host.look();
        scroller = look.dress(new ScrolledComposite(parent, SWT.V_SCROLL));
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        scroller.getVerticalBar().setIncrement(LINE);
        content = look.dress(new Composite(scroller, SWT.NONE));
        content.setLayout(isPage ? new Spread() : new Column(MARGIN - Look.PAD / 2, MARGIN));
        kind = look.dress(new Label(content, SWT.NONE));
        kind.setForeground(look.quiet());
        kind.setLayoutData(indented());
        kind.setData("org.adduce.id", isPage ? "page.kind" : "properties.kind");
        title = look.dress(new Label(content, SWT.WRAP));
        title.setFont(isPage ? look.headline() : look.lead());
        title.setLayoutData(new Column.Place(Look.RISE, Look.PAD));
        lead = spec.lead().map(field -> new LeadField(field, host));
        lead.ifPresent(field -> field.create(content, isPage ? look.headline() : look.lead()));
        title.setVisible(lead.isEmpty());
        var aside = isPage ? aside(look) : content;
        rows = new FieldRows(aside, spec.groups(), host);
        rows.control().setLayoutData(new Column.Place(isPage ? 0 : BELOW_LEAD, 0));
        fields = isPage ? aside : rows.control();
        stories = look.dress(new Composite(content, SWT.NONE));
        stories.setLayout(new Columns());
        if (isPage) {
            content.setTabList(Stream.concat(Stream.of(content.getChildren()).filter(child -> child != aside), Stream.of(aside)).toArray(Control[]::new));
        }
        scroller.setContent(content);
        scroller.addListener(SWT.Resize, event -> reflow());
    }

    /** On a page what is told comes first, and the fields stand at the side or below. */
    private Composite aside(Look look) {
        var area = look.dress(new Composite(content, SWT.NONE));
        area.setLayout(new Column());
        area.setLayoutData(Spread.ASIDE);
        new Heading(area, look).show(Messages.Form_fields, "");
        return area;
    }

    /** Puts the focus where one reads and scrolls, not where one types. */
    void read() {
        blocks.stream().filter(block -> block.control().getVisible()).findFirst().ifPresentOrElse(StoryBlock::setFocus, content::forceFocus);
    }

    /** What one can go to, from the top; the fields last. */
    List<FormSection> sections() {
        return sections;
    }

    /** Brings a section to the top. */
    void show(FormSection section) {
        scroller.setOrigin(0, section.place() == 0 ? 0 : top(section));
    }

    /** The section that is read: the one at the top of what is seen; empty where there are none. */
    Optional<FormSection> sectionInView() {
        int y = scroller.getOrigin().y + LINE;
        return sections.stream().filter(section -> section.place() != FormSection.FIELDS && top(section) <= y).reduce((above, below) -> below)
                .or(() -> sections.stream().findFirst());
    }

    private int top(FormSection section) {
        var control = section.place() == FormSection.FIELDS ? fields : blocks.get(section.place()).control();
        return content.getDisplay().map(control.getParent(), content, control.getLocation()).y;
    }

    /** Lets somebody hear whenever other lines are seen. */
    void onScroll(Runnable listener) {
        content.addListener(SWT.Move, event -> listener.run());
    }

    private void scroll(Event event) {
        int page = scroller.getClientArea().height;
        int y = scroller.getOrigin().y;
        switch (event.keyCode) {
            case SWT.PAGE_DOWN -> scroller.setOrigin(0, y + page - LINE);
            case SWT.PAGE_UP -> scroller.setOrigin(0, y - page + LINE);
            case SWT.ARROW_DOWN -> scroller.setOrigin(0, y + LINE);
            case SWT.ARROW_UP -> scroller.setOrigin(0, y - LINE);
            case SWT.HOME -> scroller.setOrigin(0, 0);
            case SWT.END -> scroller.setOrigin(0, content.getSize().y);
            default -> { }
        }
    }

    private static Column.Place indented() {
        return new Column.Place(0, Look.PAD);
    }

    Control control() {
        return scroller;
    }

    /** Shows an element; what is told of it follows by {@link #tell}. */
    void bind(Subject to) {
        lead.ifPresent(field -> field.bind(to));
        rows.bind(to);
        showTitle(to);
        scroller.setOrigin(0, 0);
        isOther = true;
        reflow();
    }

    void changed(Subject of, List<Notification> changes) {
        lead.ifPresent(field -> field.changed(changes));
        if (of.isSeveral()) {
            // what thousands have in common is found out once, not once a change
            rows.bind(of);
        } else {
            rows.changed(changes);
        }
        showTitle(of);
    }

    private void showTitle(Subject of) {
        kind.setText(of.isSeveral() ? Messages.Several_form : FeatureWords.kind(of.element().eClass()));
        var words = of.isSeveral() ? Amounts.of(of.elements()) : WholeWords.of(of.element()).replace("&", "&&");
        if (lead.isEmpty() && !words.equals(title.getText())) {
            title.setText(words);
            reflow();
        }
    }

    /** Shows what is told of the element. */
    void tell(List<Story> told) {
        var all = new ArrayList<>(FormSection.of(told));
        all.add(new FormSection(FormSection.FIELDS, Messages.Form_fields, "", false, ""));
        sections = List.copyOf(all);
        while (blocks.size() < told.size()) {
            var block = new StoryBlock(stories, host);
            block.onKey(this::scroll);
            blocks.add(block);
        }
        telling = List.copyOf(told);
        next = 0;
        tellOn();
    }

    /** From the top, a slice at a time: what is told first is read first. */
    private void tellOn() {
        if (scroller.isDisposed()) {
            return;
        }
        long since = System.nanoTime();
        while (next < telling.size() && System.nanoTime() - since < SLICE_NANOS) {
            blocks.get(next).show(telling.get(next));
            blocks.get(next).control().setLayoutData(telling.get(next).isBeside() ? Columns.BESIDE : null);
            blocks.get(next).control().setVisible(true);
            next++;
        }
        // what was told of another element goes at once; of the same it stays until it is told anew
        blocks.subList(isOther ? next : telling.size(), blocks.size()).forEach(block -> block.control().setVisible(false));
        if (next < telling.size()) {
            breath.take();
        } else {
            isOther = false;
        }
        if (content.isFocusControl()) {
            read();
        }
        reflow();
    }

    void commit() {
        lead.ifPresent(LeadField::commit);
        rows.commit();
    }

    void release() {
        lead.ifPresent(LeadField::release);
        rows.release();
    }

    void focus() {
        lead.ifPresentOrElse(LeadField::focus, rows::focus);
    }

    /** Lays the form out again, once for all that changed in this turn. */
    void reflow() {
        if (!isReflowDue && !scroller.isDisposed()) {
            isReflowDue = true;
            scroller.getDisplay().asyncExec(this::layOut);
        }
    }

    private void layOut() {
        if (scroller.isDisposed()) {
            return;
        }
        isReflowDue = false;
        int width = scroller.getClientArea().width;
        if (width > 0) {
            // First everything measures itself anew, then the height follows from what was measured.
            content.layout(true, true);
            scroller.setMinHeight(content.computeSize(width, SWT.DEFAULT, false).y);
        }
    }
}
