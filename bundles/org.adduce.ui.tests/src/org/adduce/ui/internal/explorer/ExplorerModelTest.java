package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Actor;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.time.When;
import org.adduce.ui.label.ElementTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExplorerModelTest {

    private final ExplorerModel model = new ExplorerModel(ElementTexts::searchable);
    private OpenDossier dossier;

    @BeforeEach
    void openDossier() {
        var root = ModelFactory.eINSTANCE.createDossier();
        root.setId(UUID.randomUUID());
        root.setTitle("A small quarrel");
        root.getActors().add(actor("Odile Varga"));
        root.getActors().add(actor("Odile Brandt"));
        root.getActors().add(actor("Tomas Brandt"));
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setId(UUID.randomUUID());
        event.setTitle("The hearing");
        root.getEvents().add(event);
        dossier = OpenDossier.create(Path.of("quarrel.adduce"), root);
        model.add(dossier);
    }

    private static Actor actor(String name) {
        var actor = ModelFactory.eINSTANCE.createActor();
        actor.setId(UUID.randomUUID());
        actor.setName(name);
        return actor;
    }

    private GroupNode group(Group group) {
        return model.groups(dossier).stream().filter(node -> node.group() == group).findFirst().orElseThrow();
    }

    @Test
    void withoutAFilterAllGroupsAreShownWithTheirSizes() {
        assertThat(model.children(dossier)).hasSize(Group.values().length);
        assertThat(group(Group.ACTORS).count()).isEqualTo("3");
        assertThat(group(Group.CLAIMS).count()).isEqualTo("0");
    }

    @Test
    void aFilterSaysHowManyMatchAndHidesGroupsWithoutAny() {
        model.setFilter("odile");
        assertThat(model.children(dossier)).isEqualTo(List.of(group(Group.ACTORS)));
        assertThat(group(Group.ACTORS).count()).isEqualTo("2 of 3");
    }

    @Test
    void theGroupsComeBackWhenTheFilterIsCleared() {
        model.setFilter("nobody");
        assertThat(model.children(dossier)).isEmpty();
        model.setFilter(" ");
        assertThat(model.children(dossier)).hasSize(Group.values().length);
        assertThat(group(Group.EVENTS).count()).isEqualTo("1");
    }

    @Test
    void aGroupComesWithItsFirstMatch() {
        model.setFilter("brandt");
        assertThat(model.shown(dossier)).extracting(GroupNode::group).containsExactly(Group.ACTORS);
        dossier.addListener(happened -> {
            if (happened instanceof DossierEvent.Changed changed) {
                model.changed(dossier, changed.notifications());
            }
        });
        dossier.edit("Rename", root -> root.getEvents().getFirst().setTitle("Brandt resigns"));
        assertThat(model.shown(dossier)).extracting(GroupNode::group).containsExactly(Group.ACTORS, Group.EVENTS);
    }

    @Test
    void whatIsToHappenUntilAYearStandsAmongTheEventsOfThatYear() {
        for (String when : new String[] {"2028", "../2027", "2019"}) {
            var event = ModelFactory.eINSTANCE.createEvent();
            event.setId(UUID.randomUUID());
            event.setTitle(when);
            event.setWhen(When.parse(when));
            dossier.root().getEvents().add(event);
        }
        group(Group.EVENTS).changed();
        assertThat(group(Group.EVENTS).elements()).extracting(event -> ((Event) event).getTitle()).containsExactly("2019", "../2027", "2028", "The hearing");
    }
}
