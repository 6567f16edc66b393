package org.adduce.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** An import that was worked out beforehand does what the same import does at once. */
class PreparedImportTest {

    private final Desk desk = new Desk();
    private final ForumThread thread = ForumThread.ofThree();

    private PreparedImport prepare(Proposal proposal) {
        return Imports.prepare(desk.open, proposal, proposal, new NullProgressMonitor());
    }

    @Test
    void preparingChangesNothing() {
        var before = desk.canon();
        prepare(thread.proposal());
        assertThat(desk.canon()).isEqualTo(before);
        assertThat(desk.open.history()).isEmpty();
    }

    @Test
    void itDoesWhatAnImportDoes() {
        var other = new Desk();
        var outcome = CompletableFuture.supplyAsync(() -> prepare(thread.proposal())).join().apply();
        assertThat(outcome).isEqualTo(other.take(thread.proposal()));
        assertThat(desk.canon()).isEqualTo(other.canon());
        assertThat(desk.open.history()).hasSize(1);
    }

    @Test
    void whatWasChangedSinceIsLookedAtAnew() {
        var prepared = prepare(thread.proposal());
        desk.take(thread.proposal());
        desk.change(() -> desk.source(thread.source()).setTitle("Mine"));
        var outcome = prepared.apply();
        assertThat(outcome.created()).isZero();
        assertThat(desk.source(thread.source()).getTitle()).isEqualTo("Mine");
    }

    @Test
    void itIsDoneOnce() {
        var prepared = prepare(thread.proposal());
        prepared.apply();
        var after = desk.canon();
        assertThat(prepared.apply().created()).isZero();
        assertThat(desk.canon()).isEqualTo(after);
    }

    @Test
    void itCanBeCanceled() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThatThrownBy(() -> Imports.prepare(desk.open, thread.proposal(), thread.proposal(), monitor)).isInstanceOf(OperationCanceledException.class);
    }

    @Test
    void undoTakesAllOfItBack() {
        var before = desk.canon();
        prepare(thread.proposal()).apply();
        desk.open.undo();
        assertThat(desk.canon()).isEqualTo(before);
    }
}
