package org.adduce.ui.internal.reader;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Source;
import org.adduce.ui.internal.reader.page.Headline;
import org.adduce.ui.internal.reader.page.Links;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;

/** What the reader shows of a source that has no text: what to do about it. */
final class EmptySource {

    private static final int WIDTH = 360;

    private final Composite area;
    private final Button paste;
    private final Button make;
    private final Link open;
    private String address = "";

    EmptySource(Composite parent, Runnable pasting) {
        area = new Composite(parent, SWT.NONE);
        Unstyled.mark(area);
        area.setBackgroundMode(SWT.INHERIT_FORCE);
        area.setLayout(new GridLayout());
        var middle = new Composite(area, SWT.NONE);
        Unstyled.mark(middle);
        middle.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, true, true));
        var layout = new GridLayout();
        layout.verticalSpacing = 12;
        middle.setLayout(layout);
        label(middle, Messages.Empty_title);
        label(middle, Messages.Empty_hint);
        paste = button(middle, Messages.Empty_paste, "reader.paste", pasting);
        label(middle, Messages.Empty_assertHint);
        make = button(middle, Messages.Empty_assert, "reader.assert", EmptySource::makeAssertion);
        open = new Link(middle, SWT.NONE);
        Unstyled.mark(open);
        open.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        open.addListener(SWT.Selection, event -> Browsing.open(address));
    }

    private static void makeAssertion() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.adduce.ui.makeAssertion", null);
        } catch (CommandException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    private static Button button(Composite parent, String words, String id, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(words);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
        button.setData("org.adduce.id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static void label(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP | SWT.CENTER);
        Unstyled.mark(label);
        label.setText(text);
        var data = new GridData(SWT.CENTER, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    Composite control() {
        return area;
    }

    /** In the colours of the text that would stand here. */
    void dress(Color ground, Color words) {
        area.setBackground(ground);
        Stream.of(paste.getParent().getChildren()).filter(Label.class::isInstance).forEach(label -> label.setForeground(words));
        open.setLinkForeground(JFaceColors.getHyperlinkText(open.getDisplay()));
    }

    /** What can have the focus. */
    List<Control> fields() {
        return List.of(paste, make);
    }

    void show(Source source, boolean canEdit) {
        address = Links.safe(source.getUrl()).orElse("");
        paste.setEnabled(canEdit);
        make.setEnabled(canEdit);
        open.setVisible(!address.isEmpty());
        open.setText("<a>" + NLS.bind(Messages.Empty_openLink, Headline.place(source).orElse("").replace("&", "&&")) + "</a>");
        area.layout(true, true);
    }
}
