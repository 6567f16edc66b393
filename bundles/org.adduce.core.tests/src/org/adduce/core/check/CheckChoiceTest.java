package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ClaimKind;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckChoiceTest {

    private static final String HORIZON = "org.adduce.check.horizon";

    @TempDir
    Path folder;

    private final Draft draft = new Draft();

    private OpenDossier open() {
        draft.claim("It will come").setKind(ClaimKind.FORECAST);
        return OpenDossier.create(folder.resolve("draft.adduce"), draft.dossier);
    }

    private static boolean isReported(OpenDossier dossier) {
        return Checks.run(dossier.copy(), new NullProgressMonitor()).stream().anyMatch(finding -> finding.check().equals(HORIZON));
    }

    @Test
    void aCheckThatIsOffFindsNothingUntilItIsOnAgain() {
        var dossier = open();
        var horizon = CheckRegistry.platform().byId(HORIZON).orElseThrow();
        assertThat(isReported(dossier)).isTrue();
        CheckChoice.turn(dossier, horizon, false);
        assertThat(isReported(dossier)).isFalse();
        assertThat(CheckChoice.off(dossier.root())).containsExactly(HORIZON);
        assertThat(CheckRegistry.platform().rules(dossier.root())).extracting(Rule::id).doesNotContain(HORIZON).hasSize(26);
        CheckChoice.turn(dossier, horizon, true);
        assertThat(isReported(dossier)).isTrue();
    }

    @Test
    void switchingIsAGestureAndTwiceIsNone() {
        var dossier = open();
        CheckChoice.turn(dossier, "org.example.gone", "Do not check", false);
        CheckChoice.turn(dossier, "org.example.gone", "Do not check", false);
        assertThat(dossier.history()).hasSize(1);
        dossier.undo();
        assertThat(CheckChoice.off(dossier.root())).isEmpty();
    }

    @Test
    void theChoiceIsInTheFileAndNothingIsWithoutOne() throws Exception {
        var dossier = open();
        dossier.save();
        assertThat(Files.readString(dossier.path())).doesNotContain("spared");
        CheckChoice.turn(dossier, CheckRegistry.platform().byId(HORIZON).orElseThrow(), false);
        CheckChoice.turn(dossier, "org.example.of.a.plug-in", "Do not check", false);
        dossier.save();
        assertThat(Files.readString(dossier.path())).contains("<sparedCheck>" + HORIZON + "</sparedCheck>");
        try (var again = OpenDossier.open(dossier.path())) {
            assertThat(CheckChoice.off(again.root())).containsExactlyInAnyOrder(HORIZON, "org.example.of.a.plug-in");
        }
    }
}
