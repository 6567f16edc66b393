package org.adduce.team.ui.internal.git;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Where to share a dossier. */
final class SharePage extends WizardPage {

    private static final int MARGIN = 12;

    private final Path dossier;
    private final ShareWizard.State state;
    private Button elsewhere;
    private Text folder;
    private Text remote;
    private Optional<PersonFields> person = Optional.empty();

    /**
     * What was answered.
     *
     * @param folder the folder of another repository to put it into
     * @param person in whose name, where nobody knew
     * @param remote where the team's repository is; blank for nowhere yet
     */
    record Answer(Optional<Path> folder, Optional<CommitPlan.Person> person, String remote) {
    }

    SharePage(Path dossier, ShareWizard.State state) {
        super("share");
        this.dossier = dossier;
        this.state = state;
        setTitle(NLS.bind(Messages.Share_title, dossier.getFileName()));
        setDescription(Messages.Share_description);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(area);
        createPlace(area);
        if (state.identity().isEmpty()) {
            var label = new Label(area, SWT.WRAP);
            label.setText(Messages.Share_person);
            GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN).applyTo(label);
            person = Optional.of(new PersonFields(area, this::check));
        }
        createRemote(area);
        setControl(area);
        check();
    }

    private void createPlace(Composite area) {
        var here = new Button(area, SWT.RADIO);
        here.setText(state.repository().map(top -> NLS.bind(Messages.Share_inRepository, top)).orElse(NLS.bind(Messages.Share_newRepository, dossier.getParent())));
        here.setData("org.adduce.id", "team.share.here");
        here.setSelection(true);
        elsewhere = new Button(area, SWT.RADIO);
        elsewhere.setText(Messages.Share_elsewhere);
        elsewhere.setData("org.adduce.id", "team.share.elsewhere");
        var row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(2 * MARGIN, 0).applyTo(row);
        folder = new Text(row, SWT.BORDER);
        folder.setData("org.adduce.id", "team.share.folder");
        SpokenLabel.on(folder, Messages.Share_elsewhere);
        folder.addModifyListener(event -> check());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
        var browse = new Button(row, SWT.PUSH);
        browse.setText(Messages.Share_browse);
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> FolderChoice.ask(getShell(), folder.getText()).ifPresent(folder::setText)));
        elsewhere.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            folder.setEnabled(elsewhere.getSelection());
            browse.setEnabled(elsewhere.getSelection());
            if (elsewhere.getSelection()) {
                folder.setFocus();
            }
            check();
        }));
        folder.setEnabled(false);
        browse.setEnabled(false);
    }

    private void createRemote(Composite area) {
        var label = new Label(area, SWT.WRAP);
        label.setText(Messages.Share_remote);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, MARGIN).applyTo(label);
        remote = new Text(area, SWT.BORDER);
        remote.setMessage(Messages.Share_remoteHint);
        remote.setText(state.remote());
        remote.setData("org.adduce.id", "team.share.remote");
        SpokenLabel.on(remote, Messages.Share_remote);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(remote);
    }

    private void check() {
        boolean isElsewhere = elsewhere.getSelection();
        setErrorMessage(isElsewhere && !isFolder() ? Messages.Share_noFolder : null);
        setPageComplete((!isElsewhere || !folder.getText().isBlank() && isFolder()) && person.map(PersonFields::isComplete).orElse(true));
    }

    /** A folder that is there; nothing said yet is nothing wrong. */
    private boolean isFolder() {
        try {
            return folder.getText().isBlank() || Files.isDirectory(Path.of(folder.getText().strip()));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    Answer answer() {
        return new Answer(elsewhere.getSelection() ? Optional.of(Path.of(folder.getText().strip())) : Optional.empty(), person.map(PersonFields::person),
                remote.getText().strip());
    }
}
