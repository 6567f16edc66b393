package org.adduce.timeline.ui.internal.edit;

import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.AbstractEditPolicy;
import org.eclipse.gef.Request;

/** Lets an item be moved in time. */
final class TimePolicy extends AbstractEditPolicy {

    /** The role of the policy. */
    static final String ROLE = "time";

    @Override
    public Command getCommand(Request request) {
        if (!(request instanceof TimeRequest asked)) {
            return null;
        }
        var part = (ItemEditPart) getHost();
        var holder = part.item().holder();
        return part.timeline().contents().dossier().filter(dossier -> !dossier.isReadOnly())
                .flatMap(dossier -> dossier.find(holder.element()).map(element -> new SetTimeCommand(dossier, element, holder.feature(), asked.when())))
                .orElse(null);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return TimeRequest.TYPE.equals(request.getType());
    }
}
