package org.adduce.ui.internal.citing;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.desk.Desk;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.HTMLTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Copies the selected elements for other programs, with who said them, when and where. */
public final class CiteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var elements = Stream.of(HandlerUtil.getCurrentStructuredSelection(event).toArray()).filter(Element.class::isInstance).map(Element.class::cast).toList();
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(dossier -> put(cited(dossier, elements)));
        return null;
    }

    private static List<Written> cited(OpenDossier dossier, List<Element> elements) {
        var citer = new Citer(dossier);
        return elements.stream().map(citer::of).toList();
    }

    /** Puts what is cited on the clipboard; words that are said nowhere leave it as it is. */
    public static void put(List<Written> written) {
        if (!written.isEmpty()) {
            var lines = Written.lines(written);
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[] {lines.plain(), lines.html()}, new Transfer[] {TextTransfer.getInstance(), HTMLTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
