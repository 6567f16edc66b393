package org.adduce.ui.internal.form.commands;

import org.adduce.model.ModelPackage;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.form.edit.NewElement;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an element in the current dossier and lets it be named at once. Which kind, the contribution says after a colon. */
public final class NewElementHandler extends AbstractHandler implements IExecutableExtension {

    private EClass kind;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        kind = (EClass) ModelPackage.eINSTANCE.getEClassifier((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(dossier -> {
            var made = NewElement.unnamed(kind).make(dossier);
            PropertiesPage.on(page).ifPresent(view -> {
                view.show(made);
                view.rename();
            });
        });
        return null;
    }
}
