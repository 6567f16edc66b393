package org.adduce.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.action.ActionException;
import org.adduce.core.action.ActionOutcome;
import org.adduce.core.action.SelectionAction;
import org.adduce.core.check.Check;
import org.adduce.core.check.Fix;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;

/** The kits for checks, actions and lanes tell what is right from what is wrong. */
class KitsTest {

    private final Dossier dossier = ModelFactory.eINSTANCE.createDossier();
    private final Claim claim = claim("It is late!");

    private Claim claim(String text) {
        var made = ModelFactory.eINSTANCE.createClaim();
        made.setId(UUID.randomUUID());
        made.setText(text);
        dossier.getClaims().add(made);
        return made;
    }

    private static Check loud(Fix.Remedy<Claim> remedy) {
        return context -> context.all(Claim.class).stream().filter(each -> each.getText().endsWith("!"))
                .forEach(each -> context.report(each, "Loud", Fix.on(Claim.class, "calm", "Calm it", remedy)));
    }

    @Test
    void aGoodCheckHasNoBreaches() {
        var trial = CheckTrial.of(loud((live, open) -> live.setText(live.getText().replace("!", "."))));
        assertThat(trial.findings(dossier)).containsExactly("warning, It is late!: Loud (calm)");
        assertThat(trial.fixed(dossier, "calm").getClaims()).extracting(Claim::getText).containsExactly("It is late.");
        assertThat(claim.getText()).isEqualTo("It is late!");
        assertThat(trial.breaches(dossier)).isEmpty();
    }

    @Test
    void aFixThatChangesNothingOrAgainIsABreach() {
        assertThat(CheckTrial.of(loud((live, open) -> { })).breaches(dossier)).singleElement().asString().contains("changes nothing");
        assertThat(CheckTrial.of(loud((live, open) -> live.setText(live.getText() + "!"))).breaches(dossier)).singleElement().asString()
                .contains("applied again");
    }

    @Test
    void aFixThatChangesTheCopyItWasFoundInIsABreach() {
        Check wrong = context -> context.all(Claim.class).forEach(each -> context.report(each, "Loud",
                new Fix("calm", "Calm it", (live, open) -> each.setText("calm"))));
        assertThat(CheckTrial.of(wrong).breaches(dossier)).anyMatch(breach -> breach.contains("changes nothing"));
    }

    @Test
    void aCheckThatChangesTheDossierIsABreach() {
        assertThat(CheckTrial.of(context -> context.dossier().setTitle("looked at")).breaches(dossier)).first().asString().contains("changed it");
    }

    @Test
    void aCheckThatFailsFailsTheTrial() {
        var trial = CheckTrial.of(context -> {
            throw new IllegalStateException("broken");
        });
        assertThatThrownBy(() -> trial.findings(dossier)).isInstanceOf(AssertionError.class).hasMessageContaining("broken");
    }

    @Test
    void anActionIsRunAndTakenBack() {
        var trial = ActionTrial.of(context -> {
            context.edit(root -> context.selected(Claim.class).forEach(each -> each.setText("calm")));
            return ActionOutcome.tell("done");
        }, dossier);
        assertThat(trial.run(claim)).isEqualTo("done");
        assertThat(trial.dossier().getClaims()).extracting(Claim::getText).containsExactly("calm");
        trial.undo();
        assertThat(trial.dossier().getClaims()).extracting(Claim::getText).containsExactly("It is late!");
        assertThat(claim.getText()).isEqualTo("It is late!");
    }

    @Test
    void anActionThatCannotSaysWhy() {
        SelectionAction picky = context -> {
            if (context.monitor().isCanceled()) {
                throw new OperationCanceledException();
            }
            throw new ActionException("Choose two.");
        };
        assertThat(ActionTrial.of(picky, dossier).refusal(claim)).isEqualTo("Choose two.");
        assertThat(ActionTrial.of(picky, dossier).obeysCancel(claim)).isTrue();
        assertThat(ActionTrial.of(context -> ActionOutcome.DONE, dossier).obeysCancel(claim)).isFalse();
    }

    @Test
    void lanesAreToldAsText() {
        claim("Is it late?");
        LaneLayout byLength = thing -> thing.claim().map(each -> List.of(new Group("" + each.getText().length(), each.getText().length() + " letters",
                each.getText().length()))).orElse(List.of());
        assertThat(LaneTrial.lanes(byLength, dossier)).isEqualTo("11 letters: It is late!, Is it late?\n");
        assertThat(LaneTrial.breaches(byLength, dossier)).isEmpty();
        assertThat(LaneTrial.colours(thing -> Optional.of(Group.of("a", "all")), dossier)).isEqualTo("all: It is late!, Is it late?\n");
    }

    @Test
    void aLayoutThatChangesItsMindIsABreach() {
        var count = new int[1];
        assertThat(LaneTrial.breaches(thing -> List.of(Group.of("" + count[0]++, "lane")), dossier)).singleElement().asString().contains("other lanes");
        assertThat(LaneTrial.breaches(thing -> List.of(Group.of("a", "lane"), Group.of("a", "lane")), dossier)).singleElement().asString().contains("twice");
    }
}
