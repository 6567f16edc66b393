package org.adduce.ui.internal.welcome;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.adduce.ui.internal.desk.NeverDirtyEditor;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PlatformUI;

/** What stands where texts are read while none is open: how to begin, what was open before, the keys one needs first. */
public final class WelcomePage extends NeverDirtyEditor implements DeskListener {

    /** The editor's id. */
    public static final String ID = "org.adduce.editor.welcome";

    private final Listener restyle = event -> later();
    private Desk desk;
    private WelcomeContent content;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        content = new WelcomeContent(parent, desk);
        setTitleImage(new ElementImages(new LocalResourceManager(JFaceResources.getResources(), parent)).of("dossier"));
        desk.addListener(this);
        parent.getDisplay().addListener(SWT.Settings, restyle);
        parent.addListener(SWT.Dispose, event -> {
            desk.removeListener(this);
            event.display.removeListener(SWT.Settings, restyle);
        });
    }

    /** The list of recent files and the system's colours are known once everybody was told. */
    private void later() {
        getSite().getShell().getDisplay().asyncExec(content::refresh);
    }

    @Override
    public void opened(OpenDossier dossier) {
        later();
    }

    @Override
    public void setFocus() {
        content.setFocus();
    }
}
