package org.adduce.team.ui.internal.merge;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.base;
import static org.adduce.team.ui.internal.Quarrel.changed;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.adduce.team.ui.internal.Quarrel.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.adduce.core.file.DossierFile;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.SideNames;
import org.adduce.team.ui.internal.Quarrel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMergeTest {

    private static final SideNames NAMES = new SideNames("Ana", "Ben");

    @TempDir
    private Path folder;

    private Path file(String name, Consumer<Dossier> change) throws Exception {
        var path = folder.resolve(name);
        DossierFile.at(path).write(changed(change));
        return path;
    }

    @Test
    void whatTheOtherChangedComesInAndConflictsAreTold() throws Exception {
        var open = Quarrel.open(changed(ana -> claim(ana).setNote("Ana timed it.")));
        var theirs = file("ben.adduce", ben -> {
            claim(ben).setNote("Ben timed it.");
            actor(ben).setName("Quay Line");
        });
        var made = new Base.File(file("base.adduce", any -> { }));
        var outcome = new FileMerge(theirs, made, NAMES).run(Quarrel.copy(open));
        assertThat(Summary.of(outcome)).startsWith("From \u201cben.adduce\u201d came: 2 changed.").contains("One conflict");
        var merged = DossierWriter.toBytes(outcome.merged().dossier());
        outcome.takeOver(open, "Merge");
        assertThat(DossierWriter.toBytes(open.root())).isEqualTo(merged);
        assertThat(open.history()).as("one gesture").hasSize(1);
        assertThat(actor(open.root()).getName()).isEqualTo("Quay Line");
        assertThat(Quarrel.only(open).choices()).extracting(side -> side.who()).containsExactlyInAnyOrder("Ana", "Ben");
        open.undo();
        assertThat(claim(open.root()).getNote()).isEqualTo("Ana timed it.");
        assertThat(open.root().getConflicts()).isEmpty();
    }

    @Test
    void whatWasMergedTheRichWayIsTakenOverToTheByte() throws Exception {
        var open = Quarrel.open(changed(ana -> {
            claim(ana).setText("The ferry is about three minutes late");
            ana.getTopics().clear();
            actor(ana).getAliases().add("the line");
        }));
        var theirs = file("ben.adduce", ben -> {
            claim(ben).setText("The ferry is two to four minutes late");
            claim(ben).getTopics().add(ben.getTopics().getFirst());
            ben.getEvents().getFirst().getParticipants().add(actor(ben));
            actor(ben).setName("Quay Line");
        });
        var before = DossierWriter.toBytes(open.root());
        var outcome = new FileMerge(theirs, new Base.File(file("base.adduce", any -> { })), NAMES).run(Quarrel.copy(open));
        var merged = DossierWriter.toBytes(outcome.merged().dossier());
        outcome.takeOver(open, "Merge");
        assertThat(DossierWriter.toBytes(open.root())).isEqualTo(merged);
        open.undo();
        assertThat(DossierWriter.toBytes(open.root())).isEqualTo(before);
    }

    @Test
    void withoutABaseNothingIsTakenForDeleted() throws Exception {
        var open = Quarrel.open(changed(ana -> ana.getEvents().clear()));
        var outcome = new FileMerge(file("ben.adduce", ben -> ben.getTopics().clear()), new Base.Unknown(), NAMES).run(Quarrel.copy(open));
        assertThat(outcome.merged().dossier().getEvents()).hasSize(1);
        assertThat(outcome.merged().dossier().getTopics()).hasSize(1);
    }

    @Test
    void theSameVersionBringsNothing() throws Exception {
        var outcome = new FileMerge(file("same.adduce", any -> { }), new Base.Unknown(), NAMES).run(base());
        assertThat(outcome.diff().isEmpty()).isTrue();
        assertThat(Summary.of(outcome)).contains("nothing");
    }

    @Test
    void anotherDossierIsRefused() throws Exception {
        var other = file("other.adduce", dossier -> dossier.setId(id(77)));
        assertThatThrownBy(() -> new FileMerge(other, new Base.Unknown(), NAMES).run(base())).isInstanceOf(MergeException.class).hasMessageContaining("different dossiers");
    }
}
