package org.adduce.ui.internal.exporting;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.exporting.ExportFormat;
import org.adduce.ui.internal.form.field.LabelledText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a format, for what is meant, and for where it is to be written. */
final class ExportDialog extends TitleAreaDialog {

    private static final String ID = "org.adduce.id";
    private static final String READABLE = "html";
    private static final int ROWS = 16;
    private static final int MARGIN = 12;

    private final List<ExportFormat> formats;
    private final OpenDossier dossier;
    private final Set<UUID> chosen;
    private org.eclipse.swt.widgets.List list;
    private Button part;
    private Text target;
    private String offered;
    private Optional<ExportChoice> choice = Optional.empty();

    ExportDialog(Shell shell, List<ExportFormat> formats, OpenDossier dossier, Set<UUID> chosen) {
        super(shell);
        this.formats = formats.stream().sorted(Comparator.comparing(ExportFormat::label, String.CASE_INSENSITIVE_ORDER)).toList();
        this.dossier = dossier;
        this.chosen = chosen;
    }

    /** What was asked for; only after it was closed with OK. */
    ExportChoice choice() {
        return choice.orElseThrow();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.ExportDialog_title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(MARGIN, MARGIN).applyTo(area);
        setTitle(NLS.bind(Messages.ExportDialog_heading, dossier.root().getTitle()));
        setMessage(Messages.ExportDialog_message);
        createFormats(area);
        createScope(area);
        createTarget(area);
        return area;
    }

    private void createFormats(Composite area) {
        label(area, Messages.ExportDialog_format, SWT.TOP);
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        list.setData(ID, "export.formats");
        formats.forEach(format -> list.add(format.label()));
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, list.getItemHeight() * Math.min(ROWS, formats.size())).applyTo(list);
        list.select(usual());
        list.showSelection();
        list.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> offerTarget()));
    }

    /** The format that was written last; before that the one anybody can read who has nothing but a browser. */
    private int usual() {
        var last = LastExport.format().orElse(READABLE);
        return Math.max(0, formats.stream().map(ExportFormat::id).toList().indexOf(last));
    }

    private void createScope(Composite area) {
        label(area, Messages.ExportDialog_scope, SWT.CENTER);
        var row = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(row);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        var whole = new Button(row, SWT.RADIO);
        whole.setText(Messages.ExportDialog_whole);
        whole.setSelection(true);
        part = new Button(row, SWT.RADIO);
        part.setData(ID, "export.part");
        part.setText(NLS.bind(Messages.ExportDialog_part, chosen.size()));
        part.setEnabled(!chosen.isEmpty());
    }

    private void createTarget(Composite area) {
        target = LabelledText.in(area, Messages.ExportDialog_target, "export.target", SWT.NONE, convertWidthInCharsToPixels(60));
        var browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.ExportDialog_browse);
        setButtonLayoutData(browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        offerTarget();
        target.addModifyListener(event -> look());
    }

    private static void label(Composite area, String text, int align) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, align).applyTo(label);
    }

    private ExportFormat format() {
        return formats.get(list.getSelectionIndex());
    }

    /** Where it was written the last time, else beside the dossier; the end of it is what one looks at. What a person has written there stays, but for its ending. */
    private void offerTarget() {
        var usual = new OfferedTarget(LastExport.target(dossier.path()).orElse(dossier.path()).getParent(), name(), formats, LastExport.inFolders());
        boolean isOffered = target.getText().isBlank() || target.getText().equals(offered);
        var offer = isOffered ? LastExport.target(dossier.path(), format()).map(Path::toString).orElseGet(() -> usual.of(format()))
                : usual.instead(target.getText(), format());
        offered = isOffered ? offer : offered;
        target.setText(offer);
        target.setSelection(target.getCharCount());
    }

    private String name() {
        return dossier.path().getFileName().toString().replaceFirst("\\.adduce$", "");
    }

    private void browse() {
        Optional.ofNullable(LastExport.inFolders().contains(format().id()) ? browseFolders() : browseFiles()).ifPresent(target::setText);
    }

    /** What is written as a folder goes into one that is there, or is made there. */
    private String browseFolders() {
        var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.ExportDialog_title);
        path().map(offered -> Files.isDirectory(offered) ? offered : offered.getParent()).ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        return dialog.open();
    }

    private String browseFiles() {
        var dialog = new FileDialog(getShell(), SWT.SAVE);
        dialog.setText(Messages.ExportDialog_title);
        path().filter(offered -> offered.getFileName() != null).ifPresent(offered -> {
            dialog.setFilterPath(offered.getParent().toString());
            dialog.setFileName(offered.getFileName().toString());
        });
        dialog.setOverwrite(false);
        return dialog.open();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.ExportDialog_export, true).setData(ID, "export.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        look();
    }

    private void look() {
        var fault = path().isEmpty() ? Messages.ExportDialog_noTarget : path().get().equals(dossier.path()) ? Messages.ExportDialog_dossierItself : null;
        setErrorMessage(fault);
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(button -> button.setEnabled(fault == null));
    }

    private Optional<Path> path() {
        try {
            var text = target.getText().strip();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text).toAbsolutePath().normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    @Override
    protected void okPressed() {
        var path = path().orElseThrow();
        if (!mayWrite(path)) {
            return;
        }
        choice = Optional.of(new ExportChoice(format(), path, part.getSelection() ? chosen : Set.of()));
        LastExport.keep(dossier.path(), choice());
        super.okPressed();
    }

    private boolean mayWrite(Path path) {
        var files = path.toFile().list();
        boolean isFull = files != null && files.length > 0;
        return !isFull && !Files.isRegularFile(path) || ask(NLS.bind(isFull ? Messages.ExportDialog_replaceIn : Messages.ExportDialog_replace, path));
    }

    private boolean ask(String question) {
        return MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.ExportDialog_title, question, SWT.NONE,
                Messages.ExportDialog_replaceIt, Messages.ExportDialog_replaceCancel) == OK;
    }
}
