package org.adduce.ui.internal.reader;

import java.util.stream.Collectors;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Topic;
import org.adduce.model.value.Certainty;
import org.adduce.ui.internal.form.entry.CertaintyEntry;
import org.adduce.ui.internal.reader.page.Mark;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.internal.tip.GoneByKeys;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Says, while the pointer rests on marked words, what is claimed in them and by whom. */
final class MarkTip extends ToolTip {

    private static final int WIDTH = 380;

    private final TextPane pane;

    MarkTip(TextPane pane) {
        super(pane.control(), NO_RECREATE, false);
        this.pane = pane;
        setShift(new Point(8, 16));
        setPopupDelay(250);
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return offset(event) < 0 ? null : words(offset(event));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return offset(event) >= 0 && !words(offset(event)).isEmpty();
    }

    private int offset(Event event) {
        return pane.offsetAt(new Point(event.x, event.y)).orElse(-1);
    }

    private String words(int offset) {
        var reading = pane.reading().orElseThrow();
        var marks = reading.marks().in(new Stretch(offset, offset + 1)).stream().map(MarkTip::words).collect(Collectors.joining("\n\n"));
        var link = pane.addressAt(offset).map(address -> NLS.bind(Messages.Tip_openLink, address)).orElse("");
        return marks.isEmpty() || link.isEmpty() ? marks + link : marks + "\n\n" + link;
    }

    private static String words(Mark mark) {
        return switch (mark.element()) {
            case Assertion assertion -> words(assertion);
            case Annotation annotation -> words(annotation);
            default -> "";
        };
    }

    private static String words(Assertion assertion) {
        var claim = assertion.getClaim() == null || assertion.getClaim().getText() == null ? "" : assertion.getClaim().getText();
        var speaker = assertion.getSpeaker() == null ? Messages.Tip_somebody : assertion.getSpeaker().getName();
        var stance = NLS.bind(Messages.Tip_stance, speaker, assertion.getStance().getLiteral());
        var sure = assertion.getCertainty() == null ? "" : Messages.Headline_separator + sure(assertion.getCertainty());
        return claim + '\n' + stance + sure;
    }

    private static String sure(Certainty certainty) {
        var meaning = CertaintyEntry.meaning(certainty);
        return meaning.isEmpty() ? CertaintyEntry.text(certainty) : NLS.bind(Messages.Tip_sure, CertaintyEntry.text(certainty), meaning);
    }

    private static String words(Annotation annotation) {
        var topics = annotation.getTopics().stream().map(Topic::getName).collect(Collectors.joining(", "));
        var title = topics.isEmpty() ? Messages.Tip_annotation : NLS.bind(Messages.Tip_topics, topics);
        return annotation.getNote() == null || annotation.getNote().isBlank() ? title : title + '\n' + annotation.getNote();
    }

    @Override
    protected Composite createToolTipContentArea(Event event, Composite parent) {
        var area = GoneByKeys.on(new Composite(parent, SWT.NONE), this::hide);
        var layout = new GridLayout();
        layout.marginWidth = 10;
        layout.marginHeight = 8;
        area.setLayout(layout);
        var label = new Label(area, SWT.WRAP);
        label.setText(words(offset(event)).replace("&", "&&"));
        label.setFont(JFaceResources.getDialogFont());
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = Math.min(WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        label.setLayoutData(data);
        colour(area, label);
        return area;
    }

    private void colour(Control... controls) {
        for (var control : controls) {
            control.setBackground(control.getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
            control.setForeground(control.getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        }
    }
}
