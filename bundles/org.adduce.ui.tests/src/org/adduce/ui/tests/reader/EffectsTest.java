package org.adduce.ui.tests.reader;

import static org.adduce.ui.tests.PastedThread.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.model.Dossier;
import org.adduce.model.Stance;
import org.adduce.ui.internal.reader.page.Effects;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

class EffectsTest {

    private final PastedThread thread = new PastedThread();

    @Test
    void aStanceTouchesItsMarkAlone() {
        var assertion = thread.assertion(thread.claim("They wait"), Stance.ASSERTS, "I would wait");
        var reading = thread.reading();
        var effects = of(root -> assertion.setStance(Stance.DENIES));
        assertThat(effects.marks()).containsExactly(assertion);
        assertThat(effects.isPageOld()).isFalse();
        assertThat(effects.areHeadingsOld()).isFalse();
        assertThat(reading.marks().update(effects.marks())).containsOnly(place("I would wait"));
    }

    @Test
    void aNewMarkComesAndGoesWithUndo() {
        var reading = thread.reading();
        var came = of(root -> thread.assertion(thread.claim("They wait"), Stance.ASSERTS, "I would wait"));
        reading.marks().update(came.marks());
        assertThat(reading.marks().all()).hasSize(1);
        var went = of(root -> root.getSources().get(0).getAssertions().clear());
        reading.marks().update(went.marks());
        assertThat(reading.marks().all()).isEmpty();
    }

    @Test
    void aSpeakerTouchesHeadings() {
        var effects = of(root -> thread.first.setSpeaker(thread.mika));
        assertThat(effects.areHeadingsOld()).isTrue();
        assertThat(effects.isPageOld()).isFalse();
    }

    @Test
    void anotherVoiceMakesThePageOld() {
        assertThat(of(root -> thread.first.getUtterances().clear()).isPageOld()).isTrue();
    }

    @Test
    void aSourceThatIsRemovedIsGone() {
        assertThat(of(root -> root.getSources().clear()).isGone()).isTrue();
    }

    private Effects of(java.util.function.Consumer<Dossier> body) {
        var effects = new AtomicReference<Effects>();
        thread.dossier.addListener(event -> {
            if (event instanceof DossierEvent.Changed changed) {
                effects.set(new Effects(thread.source, changed.notifications()));
            }
        });
        thread.dossier.edit("Change", body);
        return effects.get();
    }
}
