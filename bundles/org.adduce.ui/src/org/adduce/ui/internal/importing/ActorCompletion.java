package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.importing.Names;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** Completes a name by any of its words. */
final class ActorCompletion implements IContentProposalProvider {

    private static final int MOST = 50;

    private final List<String> names;

    ActorCompletion(List<String> known, List<String> proposed) {
        names = Stream.concat(known.stream(), proposed.stream()).distinct().toList();
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        var wanted = Names.fold(contents.substring(0, position));
        return names.stream().filter(name -> (" " + Names.fold(name)).contains(" " + wanted)).limit(MOST)
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }
}
