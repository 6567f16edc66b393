package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.ModelFactory;
import org.adduce.ui.label.ElementTexts;
import org.junit.jupiter.api.Test;

/** What was unfolded is so again the next day. */
class UnfoldedLinesTest {

    private final OpenDossier dossier = dossier("quarrel.adduce");
    private final OpenDossier other = dossier("other.adduce");
    private final ExplorerModel model = new ExplorerModel(ElementTexts::searchable);

    UnfoldedLinesTest() {
        model.add(dossier);
        model.add(other);
    }

    private static OpenDossier dossier(String file) {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.randomUUID());
        return OpenDossier.create(Path.of(file), root);
    }

    private GroupNode group(OpenDossier of, Group group) {
        return model.groups(of).get(group.ordinal());
    }

    @Test
    void groupsAndSavedSearchesAreFoundUnfoldedAgainInTheirDossierAlone() {
        var told = new UnfoldedLines().told(List.of(dossier, group(dossier, Group.CLAIMS), group(dossier, Group.TOPICS), model.folders(dossier)));
        var again = new UnfoldedLines();
        told.forEach(again::restore);
        assertThat(again.contains(group(dossier, Group.CLAIMS))).isTrue();
        assertThat(again.contains(group(dossier, Group.TOPICS))).isTrue();
        assertThat(again.contains(model.folders(dossier))).isTrue();
        assertThat(again.contains(group(dossier, Group.ACTORS))).isFalse();
        assertThat(again.contains(group(other, Group.CLAIMS))).isFalse();
    }

    @Test
    void onceADossierIsSeenTheTreeAloneKnows() {
        var lines = new UnfoldedLines();
        lines.keep(List.of(group(dossier, Group.CLAIMS), group(other, Group.ACTORS)));
        lines.forget(List.of(dossier));
        assertThat(lines.contains(group(dossier, Group.CLAIMS))).isFalse();
        var told = lines.told(List.of());
        var again = new UnfoldedLines();
        told.forEach(again::restore);
        assertThat(again.contains(group(other, Group.ACTORS))).as("of what was not opened since").isTrue();
        lines.told(List.of(group(dossier, Group.CLAIMS)));
        assertThat(lines.contains(group(dossier, Group.CLAIMS))).as("telling remembers nothing").isFalse();
    }
}
