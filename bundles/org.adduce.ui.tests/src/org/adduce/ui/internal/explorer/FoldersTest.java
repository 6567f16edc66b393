package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.internal.folder.LiveFolder;
import org.adduce.ui.internal.folder.LiveFolders;
import org.adduce.ui.label.ElementTexts;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

/** Folders that fill themselves stand above the groups of their dossier. */
class FoldersTest {

    private final Bench bench = new Bench();
    private final Element claim = bench.claim("The crane was sold");
    private final OpenDossier dossier = bench.open();
    private List<LiveFolder> kept = List.of();
    private final ExplorerModel model = new ExplorerModel(ElementTexts::searchable, new Arrangement(Grouping.NONE, Grouping.NONE, Order.USUAL, source -> false),
            new LiveFolders() {
                @Override
                public List<LiveFolder> in(OpenDossier of) {
                    return kept;
                }

                @Override
                public void addListener(Consumer<OpenDossier> listener) {
                    throw new UnsupportedOperationException();
                }

                @Override
                public void removeListener(Consumer<OpenDossier> listener) {
                    throw new UnsupportedOperationException();
                }
            });

    private record Kept(OpenDossier dossier, String name, List<Element> elements) implements LiveFolder {

        @Override
        public String description() {
            return name;
        }

        @Override
        public OptionalInt count() {
            return OptionalInt.of(elements.size());
        }

        @Override
        public void rename(String other) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void withoutFoldersThereIsNoLineForThem() {
        model.add(dossier);
        assertThat(model.children(dossier)).hasSize(Group.values().length);
    }

    @Test
    void foldersStandInALineOfTheirOwnAndHoldWhatTheyFind() {
        model.add(dossier);
        var folder = new Kept(dossier, "Cranes", List.of(claim));
        kept = List.of(folder);
        var node = model.children(dossier).getFirst();
        assertThat(model.children(node)).isEqualTo(List.of(folder));
        assertThat(model.children(folder)).isEqualTo(List.of(claim));
        assertThat(model.parent(folder)).isEqualTo(node);
        assertThat(model.parent(node)).isEqualTo(dossier);
        assertThat(model.parent(claim)).isInstanceOf(GroupNode.class);
    }

    @Test
    void aFilterIsAboutElementsAndHidesFolders() {
        model.add(dossier);
        kept = List.of(new Kept(dossier, "Cranes", List.of(claim)));
        model.setFilter("crane");
        assertThat(model.children(dossier)).hasSize(1).first().isInstanceOf(GroupNode.class);
    }
}
