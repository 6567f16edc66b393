package org.adduce.ui.internal.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.desk.DeskListener;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.services.IServiceLocator;

/** Tells expressions in plugin.xml what state the current dossier is in; ranked above the platform's own handlers for saving and undo. */
public final class DeskState extends AbstractSourceProvider implements DeskListener {

    /** Whether a dossier is open: {@code TRUE} or {@code FALSE}. */
    public static final String HAS_DOSSIER = "org.adduce.ui.hasDossier";
    /** Whether the current dossier can be changed. */
    public static final String CAN_EDIT = "org.adduce.ui.canEdit";
    /** Whether the current dossier has something to save. */
    public static final String IS_DIRTY = "org.adduce.ui.isDirty";
    /** Whether any dossier has something to save. */
    public static final String IS_ANY_DIRTY = "org.adduce.ui.isAnyDirty";
    /** Whether the current dossier's last gesture can be taken back. */
    public static final String CAN_UNDO = "org.adduce.ui.canUndo";
    /** Whether the current dossier's last undo can be made again. */
    public static final String CAN_REDO = "org.adduce.ui.canRedo";

    /** Their menu items name the gesture they are about. */
    private static final List<String> NAMING = List.of("org.eclipse.ui.edit.undo", "org.eclipse.ui.edit.redo");

    private Desk desk;
    private ICommandService commands;

    @Override
    public void initialize(IServiceLocator locator) {
        desk = PlatformUI.getWorkbench().getService(Desk.class);
        commands = locator.getService(ICommandService.class);
        desk.addListener(this);
    }

    @Override
    public void dispose() {
        desk.removeListener(this);
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {HAS_DOSSIER, CAN_EDIT, IS_DIRTY, IS_ANY_DIRTY, CAN_UNDO, CAN_REDO};
    }

    @Override
    public Map<String, Object> getCurrentState() {
        var current = desk.current();
        return Map.of(HAS_DOSSIER, current.isPresent(),
                CAN_EDIT, current.filter(dossier -> !dossier.isReadOnly()).isPresent(),
                IS_DIRTY, current.filter(OpenDossier::isDirty).isPresent(),
                IS_ANY_DIRTY, desk.dossiers().stream().anyMatch(OpenDossier::isDirty),
                CAN_UNDO, current.flatMap(OpenDossier::undoLabel).isPresent(),
                CAN_REDO, current.flatMap(OpenDossier::redoLabel).isPresent());
    }

    @Override
    public void currentChanged(Optional<OpenDossier> dossier) {
        tell();
    }

    @Override
    public void closed(OpenDossier dossier) {
        tell();
    }

    @Override
    public void happened(DossierEvent event) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(this::tell);
    }

    private void tell() {
        fireSourceChanged(ISources.ACTIVE_WORKBENCH_WINDOW, getCurrentState());
        NAMING.forEach(command -> commands.refreshElements(command, null));
    }
}
