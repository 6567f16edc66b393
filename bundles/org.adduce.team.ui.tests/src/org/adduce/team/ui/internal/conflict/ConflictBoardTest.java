package org.adduce.team.ui.internal.conflict;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.adduce.team.ui.internal.Quarrel.event;
import static org.adduce.team.ui.internal.Quarrel.merged;
import static org.adduce.team.ui.internal.Quarrel.topic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.eclipse.emf.common.notify.Notification;
import org.junit.jupiter.api.Test;

class ConflictBoardTest {

    private final OpenDossier open = merged(ana -> {
        actor(ana).setName("Quay Line");
        claim(ana).setText("The ferry is about three minutes late");
        claim(ana).setNote("Ana timed it.");
    }, ben -> {
        actor(ben).setName("Harbour Ferries");
        claim(ben).setText("The ferry is two to four minutes late");
        claim(ben).setNote("Ben timed it.");
    });

    private List<Notification> told(Runnable change) {
        var all = new ArrayList<Notification>();
        open.addListener(event -> {
            if (event instanceof DossierEvent.Changed changed) {
                all.addAll(changed.notifications());
            }
        });
        change.run();
        return all;
    }

    @Test
    void conflictsAreGroupedByKindOrByElement() {
        assertThat(ConflictBoard.of(open, Grouping.KIND).groups()).hasSize(3);
        assertThat(ConflictBoard.of(open, Grouping.ELEMENT).groups()).extracting(group -> group.conflicts().size()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void afterSomeAreSettledTheNextIsAtHand() {
        var board = ConflictBoard.of(open, Grouping.KIND);
        var all = board.all();
        assertThat(board.after(List.of(all.get(0)))).contains(all.get(1));
        assertThat(board.after(List.of(all.get(2)))).contains(all.get(1));
        assertThat(board.after(all)).isEmpty();
    }

    @Test
    void onlyAChangeOfConflictsMakesOthersOfThem() {
        assertThat(ConflictBoard.isOther(told(() -> open.edit("Rename", root -> topic(root).setName("quays"))))).isFalse();
        assertThat(ConflictBoard.isOther(told(() -> new Settler(open).settle(OpenConflict.in(open.root()).subList(0, 1), new Choice.Before())))).isTrue();
        assertThat(ConflictBoard.isOther(told(open::undo))).isTrue();
    }

    @Test
    void onlyLinesThatSpeakOfWhatChangedAreTouched() {
        var board = ConflictBoard.of(open, Grouping.KIND);
        assertThat(board.touchedBy(told(() -> open.edit("Rename", root -> event(root).setTitle("Maiden voyage"))))).isEmpty();
        assertThat(board.touchedBy(told(() -> open.edit("Reword", root -> claim(root).setText("The ferry is late")))))
                .hasSize(2).allSatisfy(conflict -> assertThat(conflict.subject()).isSameAs(claim(open.root())));
    }

    @Test
    void theConflictOfAnElementIsFound() {
        var board = ConflictBoard.of(open, Grouping.KIND);
        assertThat(board.about(claim(open.root()))).isPresent();
        assertThat(board.about(open.root().getConflicts().getLast())).map(OpenConflict::conflict).contains(open.root().getConflicts().getLast());
        assertThat(board.about(topic(open.root()))).isEmpty();
    }

    @Test
    void whatEachSideWantsIsToldInWords() {
        var texts = new ConflictTexts(open::find);
        var conflict = ConflictBoard.of(open, Grouping.KIND).about(actor(open.root())).orElseThrow();
        assertThat(texts.sides(conflict)).isEqualTo("Ana: Quay Line  \u00b7  Ben: Harbour Ferries");
        assertThat(texts.kind(conflict.group())).isEqualTo("Actors: Name");
    }

    @Test
    void whatASideChangedIsMarked() {
        var texts = new ConflictTexts(open::find);
        var conflict = OpenConflict.in(open.root()).stream().filter(each -> each.conflict().getFeature().equals("text")).findFirst().orElseThrow();
        var marked = texts.marked(conflict, Choice.sides(conflict).getFirst());
        assertThat(marked.isMarked()).isTrue();
        assertThat(marked.text()).contains("eight to ten", "about three");
    }
}
