package org.adduce.ui.tests.mark;

import static org.adduce.ui.tests.PastedThread.place;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.adduce.model.ClaimKind;
import org.adduce.model.Stance;
import org.adduce.ui.internal.mark.ActorChoice;
import org.adduce.ui.internal.mark.AssertionDraft;
import org.adduce.ui.internal.mark.AssertionGesture;
import org.adduce.ui.internal.mark.ClaimChoice;
import org.adduce.ui.internal.mark.PassingOn;
import org.adduce.ui.internal.mark.Recorder;
import org.adduce.ui.internal.mark.Said;
import org.adduce.ui.tests.PastedThread;
import org.junit.jupiter.api.Test;

class AssertionGestureTest {

    private static final String QUOTED = "the Tern is as fast as the Kestrel";
    private final PastedThread thread = new PastedThread();
    private final Recorder recorder = new Recorder() {
        @Override
        public String name() {
            return "Noor";
        }

        @Override
        public Instant now() {
            return Instant.parse("2026-06-15T10:00:00Z");
        }
    };

    @Test
    void takesTheInnermostVoiceForTheSpeaker() {
        var draft = draft("I would wait");
        make(draft);
        var assertion = thread.source.getAssertions().get(0);
        assertThat(assertion.getSpeaker()).isSameAs(thread.lena);
        assertThat(assertion.getUtterance()).isSameAs(thread.first);
        assertThat(assertion.getStance()).isEqualTo(Stance.ASSERTS);
        assertThat(assertion.getQuotes().get(0).getExact()).isEqualTo("I would wait");
        assertThat(assertion.getRecordedBy()).isEqualTo("Noor");
        assertThat(thread.root.getClaims()).hasSize(1);
    }

    @Test
    void whoPassesOnRelaysAndIsBackedByTheCitation() {
        var draft = draft(QUOTED);
        var offer = PassingOn.offers(draft.said()).stream().filter(PassingOn.Quoting.class::isInstance).findFirst().orElseThrow();
        draft.setPassingOn(offer);
        make(draft);
        var own = thread.source.getAssertions().get(0);
        var relay = thread.source.getAssertions().get(1);
        assertThat(own.getSpeaker()).isSameAs(thread.rao);
        assertThat(own.getUtterance()).isSameAs(thread.block);
        assertThat(relay.getSpeaker()).isSameAs(thread.lena);
        assertThat(relay.getStance()).isEqualTo(Stance.RELAYS);
        assertThat(relay.getReports()).containsExactly(own);
        assertThat(relay.getEvidence()).containsExactly(thread.citation);
        assertThat(own.getClaim()).isSameAs(relay.getClaim());
    }

    @Test
    void offersTheVoiceThatIsQuotedWithinTheWords() {
        var draft = draft("Rao: “Second place is worth nothing” and so it is");
        var offers = PassingOn.offers(draft.said());
        assertThat(offers).anySatisfy(offer -> assertThat(offer).isInstanceOfSatisfying(PassingOn.Quoting.class,
                quoting -> assertThat(quoting.voices()).extracting(voice -> voice.utterance()).containsExactly(thread.inline, thread.second)));
    }

    @Test
    void ofASourceWithoutTextItQuotesNothingAndTellsThePlace() {
        thread.dossier.edit("Author", root -> thread.source.getAuthors().add(thread.rao));
        var draft = new AssertionDraft(new Said.InSource(thread.source));
        draft.setClaim(new ClaimChoice.New("What is claimed", ClaimKind.FORECAST));
        draft.setPlace(" p. 12 ");
        make(draft);
        var assertion = thread.source.getAssertions().get(0);
        assertThat(assertion.getSpeaker()).isSameAs(thread.rao);
        assertThat(assertion.getQuotes()).isEmpty();
        assertThat(assertion.getUtterance()).isNull();
        assertThat(assertion.getNote()).isEqualTo("p. 12");
        assertThat(PassingOn.offers(draft.said())).containsExactly(new PassingOn.Nobody());
    }

    @Test
    void ofASourceByManyNobodyKnowsWhoSpeaks() {
        thread.dossier.edit("Authors", root -> thread.source.getAuthors().addAll(List.of(thread.rao, thread.lena)));
        assertThat(new AssertionDraft(new Said.InSource(thread.source)).speaker()).isEqualTo(new ActorChoice.Unknown());
    }

    @Test
    void isOneGestureWithClaimAndActor() {
        var draft = draft("I would wait");
        draft.setSpeaker(new ActorChoice.New("Odo"));
        make(draft);
        assertThat(thread.root.getActors()).extracting(actor -> actor.getName()).contains("Odo");
        thread.dossier.undo();
        assertThat(thread.source.getAssertions()).isEmpty();
        assertThat(thread.root.getClaims()).isEmpty();
        assertThat(thread.root.getActors()).hasSize(3);
        thread.dossier.redo();
        assertThat(thread.source.getAssertions()).hasSize(1);
    }

    private AssertionDraft draft(String words) {
        var draft = new AssertionDraft(new Said.Words(thread.reading(), place(words)));
        draft.setClaim(new ClaimChoice.New("What is claimed", ClaimKind.FACT));
        return draft;
    }

    private void make(AssertionDraft draft) {
        thread.dossier.edit("Make assertion", root -> new AssertionGesture(root, draft, recorder).make());
    }
}
