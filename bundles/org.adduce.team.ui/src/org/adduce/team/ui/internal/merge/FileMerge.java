package org.adduce.team.ui.internal.merge;

import java.io.IOException;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Dossier;
import org.adduce.team.diff.DossierDiff;
import org.adduce.team.diff.TakeOver;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;
import org.adduce.team.ui.internal.compare.Compared;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Another version of a dossier that is to be merged into the one on the desk.
 *
 * @param theirs its file
 * @param base what both were made from
 * @param names what people call the sides, the one on the desk first
 */
public record FileMerge(Path theirs, Base base, SideNames names) {

    /**
     * What came of it.
     *
     * @param merged the merged dossier and its new conflicts
     * @param diff what it changes in the one on the desk
     * @param content the other version's file, whose attachments are needed
     */
    public record Outcome(Merged merged, DossierDiff diff, DossierFile content) {

        /** Makes the dossier on the desk, if it is still what was merged, the merged one: no more is touched than is different. */
        public void takeOver(OpenDossier dossier, String label) {
            TakeOver.take(diff.changes(), merged.dossier(), dossier, label);
        }

        /** What it changes, in lines. */
        Compared compared() {
            return Compared.of(diff.before(), diff.after());
        }
    }

    /**
     * Merges, off the UI thread.
     *
     * @param ours a copy of the dossier on the desk, which is used up
     * @throws MergeException if they are not versions of one dossier; says so
     * @throws IOException if a file cannot be read
     */
    public Outcome run(Dossier ours) throws IOException, MergeException {
        var file = DossierFile.at(theirs);
        var other = file.read();
        var before = EcoreUtil.copy(ours);
        var merged = Merge.of(base.read(), ours, other, names);
        return new Outcome(merged, DossierDiff.between(before, merged.dossier()), file);
    }
}
