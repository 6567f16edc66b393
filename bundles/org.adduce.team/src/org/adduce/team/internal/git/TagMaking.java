package org.adduce.team.internal.git;

import java.io.IOException;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.GitRefusedException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.TagBuilder;

/** Makes tags. */
public final class TagMaking {

    private final DossierRepository of;

    /** In one repository. */
    public TagMaking(DossierRepository of) {
        this.of = of;
    }

    /** Makes one. */
    public void make(String name, String at, String message) throws IOException, GitRefusedException {
        new BranchMoves(of).requireFree(Constants.R_TAGS + name, name);
        var tag = new TagBuilder();
        tag.setObjectId(of.require(at), Constants.OBJ_COMMIT);
        tag.setTag(name);
        tag.setMessage(message.strip().isEmpty() ? name + '\n' : message.strip() + '\n');
        tag.setTagger(Identities.require(of.jgit()));
        try (var inserter = of.jgit().newObjectInserter()) {
            var id = inserter.insert(tag);
            inserter.flush();
            Refs.create(of.jgit(), Constants.R_TAGS + name, id, "tag: " + name);
        }
    }
}
