package org.adduce.ui.internal.importing;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.adduce.core.importing.Names;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.osgi.util.NLS;

/** Completes a name by any of its words: first who is called just that, last somebody new of the name that was typed. */
final class ActorCompletion implements IContentProposalProvider {

    private static final int MOST = 50;

    private final List<String> names;

    ActorCompletion(List<String> known, List<String> proposed) {
        names = Stream.concat(known.stream(), proposed.stream()).distinct().toList();
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        var typed = contents.substring(0, position).strip();
        var wanted = Names.fold(typed);
        var found = names.stream().filter(name -> (" " + Names.fold(name)).contains(" " + wanted))
                .sorted(Comparator.comparingInt(name -> distance(Names.fold(name), wanted))).limit(MOST).toList();
        return Stream.concat(found.stream().map(ContentProposal::new), somebodyNew(typed, wanted, found).map(IContentProposal.class::cast))
                .toArray(IContentProposal[]::new);
    }

    private static int distance(String name, String wanted) {
        return name.equals(wanted) ? 0 : name.startsWith(wanted) ? 1 : 2;
    }

    /** Whoever begins like somebody known may yet be another; where nobody begins so, the field says it all. */
    private static Stream<ContentProposal> somebodyNew(String typed, String wanted, List<String> found) {
        return found.isEmpty() || wanted.isEmpty() || found.stream().map(Names::fold).anyMatch(wanted::equals) ? Stream.empty()
                : Stream.of(new ContentProposal(typed, NLS.bind(Messages.ActorCompletion_new, typed), null));
    }
}
