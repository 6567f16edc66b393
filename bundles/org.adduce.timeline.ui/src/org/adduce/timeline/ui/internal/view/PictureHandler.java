package org.adduce.timeline.ui.internal.view;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.WholeFile;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a picture of what the timeline shows: {@code PictureHandler:save} asks for its file, {@code PictureHandler:copy} is for other programs. */
public final class PictureHandler extends AbstractHandler implements IExecutableExtension {

    private static final String SVG = ".svg";
    private static final String PNG = ".png";

    private boolean isToSave;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        isToSave = "save".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            var view = (TimelineView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage().showView(TimelineView.ID);
            view.contents().dossier().ifPresent(dossier -> {
                if (isToSave) {
                    askForFile(HandlerUtil.getActiveShell(event), dossier).ifPresent(file -> save(view, file));
                } else {
                    copy(view);
                }
            });
            return null;
        } catch (PartInitException e) {
            throw new ExecutionException(e.getLocalizedMessage(), e);
        }
    }

    private static TimelinePicture picture(TimelineContents contents) {
        var title = contents.dossier().map(dossier -> dossier.root().getTitle()).orElse("");
        return new TimelinePicture(contents.model(), contents.view(), title);
    }

    private static Optional<Path> askForFile(Shell shell, OpenDossier dossier) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.PictureHandler_title);
        dialog.setFilterExtensions(new String[] {"*" + PNG, "*" + SVG});
        dialog.setFilterNames(new String[] {Messages.PictureHandler_png, Messages.PictureHandler_svg});
        dialog.setOverwrite(true);
        dialog.setFilterPath(dossier.path().getParent().toString());
        dialog.setFileName(NLS.bind(Messages.PictureHandler_file, dossier.path().getFileName().toString().replaceFirst("\\.adduce$", "")));
        return Optional.ofNullable(dialog.open()).map(name -> Path.of(ended(name, dialog.getFilterIndex())));
    }

    /** The ending says what is written: that of the kind that was chosen in the dialog, unless one typed the other's where nothing was chosen. */
    static String ended(String name, int kind) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(SVG)) {
            return name;
        }
        var bare = lower.endsWith(PNG) ? name.substring(0, name.length() - PNG.length()) : name;
        return bare + (kind == 1 ? SVG : PNG);
    }

    /** Writes a picture of what a timeline shows, in the format its name says, in the background. */
    public static Job save(TimelineView view, Path file) {
        var picture = picture(view.contents());
        boolean isSvg = file.toString().toLowerCase(Locale.ROOT).endsWith(SVG);
        var job = new PictureJob(Display.getCurrent(), isSvg ? picture::svg : picture::png, bytes -> {
            WholeFile.write(file, stream -> stream.write(bytes));
            return () -> view.say(NLS.bind(Messages.PictureHandler_saved, file.getFileName()));
        });
        job.schedule();
        return job;
    }

    private static void copy(TimelineView view) {
        new PictureJob(Display.getCurrent(), picture(view.contents())::png, bytes -> {
            var image = new ImageLoader().load(new ByteArrayInputStream(bytes))[0];
            return () -> {
                var clipboard = new Clipboard(Display.getCurrent());
                clipboard.setContents(new Object[] {image}, new Transfer[] {ImageTransfer.getInstance()});
                clipboard.dispose();
                view.say(Messages.PictureHandler_copied);
            };
        }).schedule();
    }
}
