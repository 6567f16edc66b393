package org.adduce.ui.internal.attaching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.WholeFile;
import org.adduce.model.Attachment;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Opens an attachment with the program that the system has for its kind, or writes it elsewhere. What is opened is a copy that
 * cannot be changed: changes of it would go nowhere. A dossier may come from anybody, so that nothing is opened that a system
 * might run.
 */
public final class Opening {

    /** Endings of what is looked at, heard or read, and never run. */
    private static final Set<String> LOOKED_AT = Set.of("pdf", "txt", "md", "html", "htm", "xhtml", "mhtml", "mht", "xml", "json", "jsonl", "ndjson", "jsonld", "csv", "tsv", "bib", "ris",
            "nbib", "ics", "rss", "atom", "opml", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "svg", "avif", "heic", "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4",
            "m4v", "webm", "mov", "mkv", "epub", "djvu", "odt", "ods", "odp", "docx", "xlsx", "pptx", "rtf", "tex", "argdown", "ad", "aif", "js", "log", "srt", "vtt");
    /** Scripts that a system may run; they are read as text. */
    private static final Set<String> AS_TEXT = Set.of("js");

    private final OpenDossier dossier;
    private final Attachment attachment;

    /** An attachment of a dossier. */
    public Opening(OpenDossier dossier, Attachment attachment) {
        this.dossier = dossier;
        this.attachment = attachment;
    }

    /** Opens it; what a system might run is only offered as a copy. On the UI thread. */
    public void open(Shell shell) {
        if (!isLookedAt(name())) {
            if (MessageDialog.open(MessageDialog.QUESTION, shell, Messages.Opening_title, NLS.bind(Messages.Opening_unknown, name()), SWT.NONE, Messages.Opening_save, Messages.Opening_cancel) == 0) {
                saveCopy(shell);
            }
            return;
        }
        run(bytes -> {
            var file = copy(bytes, name());
            shell.getDisplay().asyncExec(() -> {
                if (!Program.launch(file.toString()) && !shell.isDisposed()) {
                    MessageDialog.openInformation(shell, Messages.Opening_title, NLS.bind(Messages.Opening_noProgram, name()));
                }
            });
        });
    }

    /** Asks where to, and writes a copy there. On the UI thread. */
    public void saveCopy(Shell shell) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.Opening_save);
        dialog.setOverwrite(true);
        dialog.setFileName(name());
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(file -> run(bytes -> WholeFile.write(file, stream -> stream.write(bytes))));
    }

    private String name() {
        return safe(Optional.ofNullable(attachment.getName()).orElse(""));
    }

    /** A name that leads nowhere else. */
    static String safe(String name) {
        var last = name.replaceAll("(?s)^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
        return last.isEmpty() || last.matches("\\.+") ? "attachment" : last;
    }

    /** Whether a file of this name is of a kind that is looked at and never run. */
    static boolean isLookedAt(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return name.indexOf('.') > 0 && LOOKED_AT.contains(ending);
    }

    /** A copy for another program, in a folder of its own. */
    static Path copy(byte[] bytes, String name) throws IOException {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var folder = Files.createTempDirectory("adduce-");
        var file = folder.resolve(AS_TEXT.contains(ending) ? name + ".txt" : name);
        Files.write(file, bytes);
        file.toFile().setReadOnly();
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }

    /** What is done with the bytes, on the job's thread. */
    private interface Work {
        void run(byte[] bytes) throws IOException;
    }

    private void run(Work work) {
        var job = new Job(NLS.bind(Messages.Opening_job, name())) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                return Opening.this.run(work, monitor);
            }
        };
        job.setUser(true);
        job.schedule();
    }

    private IStatus run(Work work, IProgressMonitor monitor) {
        monitor.beginTask(name(), IProgressMonitor.UNKNOWN);
        try {
            var bytes = dossier.original(Optional.ofNullable(attachment.getSha256()).orElse(""));
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            work.run(bytes);
            return Status.OK_STATUS;
        } catch (NoSuchFileException e) {
            return Status.error(NLS.bind(Messages.Opening_missing, name(), dossier.attachments()), e);
        } catch (IOException e) {
            return Status.error(e.getLocalizedMessage(), e);
        }
    }
}
