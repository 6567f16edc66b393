package org.adduce.ui.internal.form.commands;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Claim;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.form.edit.NewArgument;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes an argument for the claim that is selected, or from the claims that are, and lets the rest be typed at once. */
public final class NewArgumentHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        var page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        var claims = claims(event);
        PlatformUI.getWorkbench().getService(Desk.class).current().ifPresent(dossier -> {
            var made = NewArgument.make(dossier, claims.stream().filter(claim -> claim.dossier() == dossier.root()).toList());
            PropertiesPage.on(page).ifPresent(view -> {
                view.show(made);
                view.rename();
            });
        });
        return null;
    }

    private static List<Claim> claims(ExecutionEvent event) {
        return HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected
                ? Stream.of(selected.toArray()).filter(Claim.class::isInstance).map(Claim.class::cast).toList() : List.of();
    }
}
