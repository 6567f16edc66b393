package org.adduce.ui.internal.attaching;

import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.base.Tree;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.reader.SourceReader;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Attaches files to the source in hand, or with {@code AttachHandler:open} opens what is attached to it. */
public final class AttachHandler extends AbstractHandler implements IExecutableExtension {

    private boolean isToOpen;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        isToOpen = "open".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var shell = HandlerUtil.getActiveShell(event);
        source(event).ifPresent(source -> PlatformUI.getWorkbench().getService(Desk.class).dossiers().stream()
                .filter(dossier -> dossier.root() == source.dossier()).findFirst().ifPresent(dossier -> run(dossier, source, shell)));
        return null;
    }

    private static Optional<Source> source(ExecutionEvent event) {
        if (HandlerUtil.getActivePart(event) instanceof SourceReader reader) {
            return reader.source();
        }
        return HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Element element ? Optional.ofNullable(Tree.sourceOf(element)) : Optional.empty();
    }

    private void run(OpenDossier dossier, Source source, Shell shell) {
        if (!isToOpen) {
            new Attaching(dossier, source).ask(shell);
        } else if (source.getAttachments().isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Opening_title, Messages.Opening_none);
        } else {
            AttachmentChoice.of(source, shell).ifPresent(attachment -> new Opening(dossier, attachment).open(shell));
        }
    }
}
