package org.adduce.app.internal.about;

import java.util.List;
import java.util.stream.Collectors;
import org.adduce.about.Component;
import org.adduce.about.LicencePage;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.about.InstallationPage;

/** About > Installation Details > Licences: what runs here that others made, those added later among them, and what each says of its licence. */
public final class LicencesPage extends InstallationPage {

    private static final int MARGIN = 5;

    private TableViewer table;
    private Text text;

    @Override
    public void createControl(Composite parent) {
        var sash = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(sash);
        table = LicencesTable.create(sash);
        table.setContentProvider(ArrayContentProvider.getInstance());
        text = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setData("org.adduce.id", "about.licences.text");
        text.setFont(JFaceResources.getTextFont());
        sash.setWeights(1, 1);
        setControl(sash);
        table.addSelectionChangedListener(event -> show(event.getStructuredSelection()));
        gather();
    }

    /** Reads some hundred jars, which takes a moment: off the UI thread. */
    private void gather() {
        var display = table.getControl().getDisplay();
        Job.createSystem(Messages.Licences_gathering, monitor -> {
            var running = RunningComponents.gather();
            display.asyncExec(() -> fill(running.components()));
            return running.status();
        }).schedule();
    }

    private void fill(List<Component> components) {
        if (!table.getControl().isDisposed()) {
            table.setInput(components);
        }
    }

    private void show(IStructuredSelection selection) {
        text.setText(selection.getFirstElement() instanceof Component component ? words(component) : "");
    }

    private static String words(Component component) {
        var words = component.texts().stream().map(each -> each.file() + "\n\n" + LicencePage.plain(each)).collect(Collectors.joining("\n\n\n"));
        return words.isEmpty() ? NLS.bind(Messages.Licences_noText, String.join(", ", component.licences())) : words;
    }
}
