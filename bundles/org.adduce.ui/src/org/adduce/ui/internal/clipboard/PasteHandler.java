package org.adduce.ui.internal.clipboard;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.adduce.core.copying.Clipping;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.attaching.PastedPicture;
import org.adduce.ui.internal.importing.PasteAsSourceHandler;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/** Puts copied elements into the current dossier; a picture to the source that is selected; other text that was copied is pasted as a source. */
public final class PasteHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        if (Display.getCurrent().getFocusControl() instanceof Text text) {
            text.paste();
            return null;
        }
        var copied = copied();
        if (copied.isEmpty()) {
            if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Source source && isAttached(source)) {
                return null;
            }
            return new PasteAsSourceHandler().execute(event);
        }
        PlatformUI.getWorkbench().getService(Desk.class).current().filter(dossier -> !dossier.isReadOnly())
                .ifPresent(dossier -> paste(copied.get(), dossier, HandlerUtil.getActivePart(event)));
        return null;
    }

    /** A picture, and nothing that is a text as well, goes to the source that is selected. */
    private static boolean isAttached(Source source) {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            var dossier = PlatformUI.getWorkbench().getService(Desk.class).current().filter(open -> !open.isReadOnly() && open.root() == source.dossier());
            var picture = clipboard.getContents(TextTransfer.getInstance()) == null ? PastedPicture.on(clipboard) : Optional.<PastedPicture>empty();
            dossier.ifPresent(open -> picture.ifPresent(taken -> taken.attach(open, source)));
            return dossier.isPresent() && picture.isPresent();
        } finally {
            clipboard.dispose();
        }
    }

    private static Optional<String> copied() {
        var clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((String) clipboard.getContents(ElementTransfer.get()));
        } finally {
            clipboard.dispose();
        }
    }

    private static void paste(String copied, OpenDossier dossier, IWorkbenchPart part) {
        try {
            Clipping.parse(copied).ifPresent(clipping -> {
                var pasted = new AtomicReference<Element>();
                var label = clipping.size() == 1 ? Messages.Paste_one : NLS.bind(Messages.Paste_many, clipping.size());
                dossier.edit(label, root -> clipping.paste(root).stream().findFirst().ifPresent(pasted::set));
                Optional.ofNullable(pasted.get()).ifPresent(element -> part.getSite().getSelectionProvider().setSelection(new StructuredSelection(element)));
            });
        } catch (IOException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
