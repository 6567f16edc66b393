package org.adduce.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.query.Kind;
import org.adduce.core.synthetic.SyntheticDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierIndexTest {

    @TempDir
    private Path folder;

    private static Map<UUID, Passage> fresh(Dossier dossier) {
        var all = new HashMap<UUID, Passage>();
        var dating = Dating.of(dossier);
        dossier.eAllContents().forEachRemaining(object -> Passages.of((Element) object, dating).ifPresent(passage -> all.put(passage.id(), passage)));
        return all;
    }

    /** What the index would hold. */
    private static void drain(DossierIndex index, Map<UUID, Passage> held) {
        while (index.waiting() > 0) {
            var batch = index.next(50);
            if (batch.isFirst()) {
                held.clear();
            }
            batch.removed().forEach(held::remove);
            batch.passages().forEach(passage -> held.put(passage.id(), passage));
        }
    }

    @Test
    void takingAllInGivesEveryPassage() {
        var dossier = OpenDossier.create(folder.resolve("a.adduce"), SyntheticDossier.generate(3, 1));
        try (var index = new DossierIndex(dossier)) {
            index.takeAll();
            var held = new HashMap<UUID, Passage>();
            held.put(new UUID(0, 0), Passage.of(new UUID(0, 0), Kind.CLAIMS, "of another state"));
            drain(index, held);
            assertThat(held).isEqualTo(fresh(dossier.root()));
        }
    }

    @Test
    void whateverIsDoneItHoldsWhatAFreshOneWould() {
        for (int seed = 0; seed < 12; seed++) {
            var dossier = OpenDossier.create(folder.resolve(seed + ".adduce"), SyntheticDossier.generate(2, seed));
            try (var index = new DossierIndex(dossier)) {
                var held = new HashMap<>(fresh(dossier.root()));
                var edits = new RandomEdits(dossier, new Random(seed));
                for (int i = 0; i < 25; i++) {
                    var what = edits.make();
                    drain(index, held);
                    assertThat(differences(held, fresh(dossier.root()))).as("seed %d, after %s", seed, what).isEmpty();
                }
            }
        }
    }

    private static List<Object> differences(Map<UUID, Passage> one, Map<UUID, Passage> other) {
        var ids = new HashSet<>(one.keySet());
        ids.addAll(other.keySet());
        return ids.stream().filter(id -> !Objects.equals(one.get(id), other.get(id)))
                .<Object>map(id -> Arrays.asList(one.get(id), other.get(id))).toList();
    }

    /** Gestures of the kinds that make passages stale. */
    private record RandomEdits(OpenDossier dossier, Random random) {

        String make() {
            int which = random.nextInt(9);
            switch (which) {
                case 0 -> dossier.edit("rename", root -> any(root.getActors()).setName("Name " + random.nextInt()));
                case 1 -> dossier.edit("reword", root -> any(root.getClaims()).setText("Claim " + random.nextInt()));
                case 2 -> dossier.edit("publish", root -> any(root.getSources()).setPublished(When.parse(Integer.toString(1990 + random.nextInt(40)))));
                case 3 -> dossier.edit("date", root -> {
                    var voices = any(root.getSources()).getUtterances();
                    if (!voices.isEmpty()) {
                        any(voices).setWhen(When.parse(Integer.toString(1990 + random.nextInt(40))));
                    }
                });
                case 4 -> {
                    var doomed = any(dossier.root().getClaims());
                    Deletion.of(dossier, List.of(doomed)).run("delete");
                }
                case 5 -> dossier.edit("speaker", root -> {
                    var said = any(root.getSources()).getAssertions();
                    if (!said.isEmpty()) {
                        any(said).setSpeaker(any(root.getActors()));
                    }
                });
                case 6 -> dossier.edit("alias", root -> any(root.getActors()).getAliases().add("Alias " + random.nextInt()));
                case 7 -> dossier.undo();
                default -> dossier.redo();
            }
            return "edit " + which;
        }

        private <T> T any(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }
    }
}
