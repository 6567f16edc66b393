package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.team.git.Branches;
import org.adduce.team.git.Branches.Branch;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.Revision;

/**
 * A branch as it is listed.
 *
 * @param branch the branch
 * @param latest the commit it stands at
 */
record BranchRow(Branch branch, Optional<Revision> latest) {

    /** All of a repository. Off the UI thread. */
    static List<BranchRow> in(DossierRepository repository) throws IOException {
        var rows = new ArrayList<BranchRow>();
        for (var branch : Branches.in(repository)) {
            rows.add(new BranchRow(branch, repository.find(branch.commit())));
        }
        return rows;
    }
}
