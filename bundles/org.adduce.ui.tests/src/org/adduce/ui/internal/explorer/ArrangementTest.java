package org.adduce.ui.internal.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Question;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.core.dossier.DossierEvent;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.internal.folder.LiveFolders;
import org.adduce.ui.label.ElementTexts;
import org.adduce.ui.tests.form.Bench;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private final Bench bench = new Bench();
    private final Claim first = bench.claim("Apples are ripe");
    private final Claim second = bench.claim("Berries are ripe");
    private final Claim third = bench.claim("Cherries are ripe");
    private final Question question = bench.with(ModelFactory.eINSTANCE.createQuestion());

    private ExplorerModel model(OpenDossier open, Grouping claims, Grouping sources, Order order) {
        var model = new ExplorerModel(ElementTexts::searchable, new Arrangement(claims, sources, order, source -> "read".equals(source.getNote())), LiveFolders.NONE);
        model.add(open);
        return model;
    }

    private static GroupNode group(ExplorerModel model, OpenDossier open, Group group) {
        return model.groups(open).stream().filter(node -> node.group() == group).findFirst().orElseThrow();
    }

    /** "label: elements" of each section. */
    private static Stream<String> sections(GroupNode node) {
        return node.children().stream().map(Section.class::cast)
                .map(section -> section.heading().label() + ": " + String.join(", ", section.elements().stream().map(ElementTexts::of).toList()));
    }

    @Test
    void claimsStandUnderEveryQuestionTheyAnswerAndTheOthersLast() {
        question.setText("What is ripe?");
        bench.root.getQuestions().add(question);
        var other = bench.with(ModelFactory.eINSTANCE.createQuestion());
        other.setText("Are apples fruit?");
        bench.root.getQuestions().add(other);
        first.getAnswers().addAll(List.of(question, other));
        second.getAnswers().add(question);
        var open = bench.open();
        var node = group(model(open, Grouping.QUESTION, Grouping.NONE, Order.USUAL), open, Group.CLAIMS);
        assertThat(sections(node)).containsExactly("Are apples fruit?: Apples are ripe", "What is ripe?: Apples are ripe, Berries are ripe",
                "Answering no question: Cherries are ripe");
    }

    @Test
    void claimsStandByWhetherPeopleAreAtOdds() {
        var thread = bench.source("Thread", "2026");
        var voice = bench.voice(thread, bench.actor("lena"), "2026");
        bench.says(voice, Stance.ASSERTS, first, "yes");
        bench.says(voice, Stance.DENIES, first, "no");
        bench.says(voice, Stance.ASSERTS, second, "yes");
        var open = bench.open();
        var model = model(open, Grouping.CONTEST, Grouping.NONE, Order.USUAL);
        var node = group(model, open, Group.CLAIMS);
        assertThat(sections(node)).containsExactly("Contested: Apples are ripe", "Held by all who speak of it: Berries are ripe", "Nobody said it yet: Cherries are ripe");
        open.addListener(event -> {
            if (event instanceof DossierEvent.Changed changed) {
                assertThat(model.changed(open, changed.notifications())).contains(node);
            }
        });
        open.edit("Deny", root -> thread.getAssertions().getFirst().setStance(Stance.DENIES));
        assertThat(sections(node)).contains("Rejected by all who speak of it: Apples are ripe");
    }

    @Test
    void kindsStandInTheOrderOfTheModel() {
        first.setKind(ClaimKind.VALUE);
        var open = bench.open();
        assertThat(sections(group(model(open, Grouping.KIND, Grouping.NONE, Order.USUAL), open, Group.CLAIMS)))
                .containsExactly("fact: Berries are ripe, Cherries are ripe", "value: Apples are ripe");
    }

    @Test
    void sourcesStandByYearTheLatestFirstAndByWhetherTheyWereRead() {
        bench.source("Old", "2019");
        bench.source("New", "2026-05").setNote("read");
        bench.source("Newer", "2026-06").setKind(SourceKind.PAPER);
        var open = bench.open();
        assertThat(sections(group(model(open, Grouping.NONE, Grouping.YEAR, Order.LATEST), open, Group.SOURCES))).containsExactly("2026: Newer, New", "2019: Old");
        assertThat(sections(group(model(open, Grouping.NONE, Grouping.UNREAD, Order.NAME), open, Group.SOURCES))).containsExactly("Unread: Newer, Old", "Read: New");
    }

    @Test
    void arrangingAnewTouchesOnlyWhatLooksDifferent() {
        var open = bench.open();
        var model = model(open, Grouping.NONE, Grouping.NONE, Order.USUAL);
        assertThat(model.arrange(new Arrangement(Grouping.KIND, Grouping.NONE, Order.USUAL, source -> false))).extracting(GroupNode::group)
                .containsExactly(Group.CLAIMS);
        assertThat(model.parent(first)).isInstanceOf(Section.class);
        assertThat(model.children(model.parent(first))).asInstanceOf(InstanceOfAssertFactories.list(Element.class)).contains(first, second);
    }

    @Test
    void aSectionIsTheSameAfterItsMembersChanged() {
        var open = bench.open();
        var node = group(model(open, Grouping.KIND, Grouping.NONE, Order.USUAL), open, Group.CLAIMS);
        var before = node.children().getFirst();
        open.edit("Less", root -> root.getClaims().remove(third));
        node.changed();
        assertThat(node.children().getFirst()).isEqualTo(before).isNotSameAs(before);
    }
}
