package org.adduce.team.ui.internal.compare;

import static org.adduce.team.ui.internal.Quarrel.actor;
import static org.adduce.team.ui.internal.Quarrel.base;
import static org.adduce.team.ui.internal.Quarrel.changed;
import static org.adduce.team.ui.internal.Quarrel.claim;
import static org.adduce.team.ui.internal.Quarrel.id;
import static org.adduce.team.ui.internal.Quarrel.topic;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.team.ui.internal.compare.Difference.Sort;
import org.adduce.team.ui.internal.words.Marked;
import org.junit.jupiter.api.Test;

class ComparedTest {

    private final Dossier after = changed(dossier -> {
        claim(dossier).setText("The ferry is about three minutes late");
        actor(dossier).getAliases().addAll(List.of("the line", "HL"));
        dossier.getEvents().clear();
        var source = ModelFactory.eINSTANCE.createSource();
        source.setId(id(10));
        source.setTitle("A notice");
        var voice = ModelFactory.eINSTANCE.createUtterance();
        voice.setId(id(11));
        source.getUtterances().add(voice);
        dossier.getSources().add(source);
        var under = ModelFactory.eINSTANCE.createTopic();
        under.setId(id(12));
        under.setName("delays");
        topic(dossier).getTopics().add(under);
    });
    private final Compared compared = Compared.of(base(), after);

    private static String told(List<Difference> lines) {
        return lines.stream().map(line -> line.label() + (line.children().isEmpty() ? "" : '[' + told(line.children()) + ']')).collect(Collectors.joining(","));
    }

    private Difference line(String label) {
        return compared.lines().stream().flatMap(Difference::lines).filter(line -> line.label().equals(label)).findFirst().orElseThrow();
    }

    @Test
    void whatIsDifferentIsGroupedByKindThenByElementThenByFeature() {
        assertThat(told(compared.lines())).isEqualTo("Sources[A notice[unknown voice: no words]],Actors[harbour line[Also known as[HL,the line]]],"
                + "Claims[The ferry is about three minutes late[Claim]],Events[First crossing, 1 May 2024 (planned)],Topics[delays]");
    }

    @Test
    void whatCameWithAnotherIsCountedAndStandsBeneathIt() {
        assertThat(Tally.of(compared.lines()).words()).isEqualTo("3 added, 1 removed, 2 changed");
        assertThat(line("A notice").changes()).hasSize(2);
    }

    @Test
    void comparedAgainTheLinesAreTheSame() {
        var again = Compared.of(base(), after);
        assertThat(again.lines().stream().flatMap(Difference::lines).toList()).isEqualTo(compared.lines().stream().flatMap(Difference::lines).toList());
    }

    @Test
    void aFilterLeavesWhatItsWordsAreInAndItsFates() {
        assertThat(told(new DifferenceFilter("hl", EnumSet.allOf(Fate.class)).apply(compared.lines()))).isEqualTo("Actors[harbour line[Also known as[HL,the line]]]");
        assertThat(told(new DifferenceFilter("", EnumSet.of(Fate.REMOVED)).apply(compared.lines()))).isEqualTo("Events[First crossing, 1 May 2024 (planned)]");
        assertThat(new DifferenceFilter("no such words", EnumSet.allOf(Fate.class)).apply(compared.lines())).isEmpty();
    }

    @Test
    void wordsThatDifferAreMarkedOnBothSides() {
        var sides = new SideTexts(compared).of(line("Claim")).marked();
        assertThat(marked(sides.before().text())).containsExactly("eight to ten");
        assertThat(marked(sides.after().text())).containsExactly("about three");
    }

    private static List<String> marked(Marked text) {
        return text.marks().stream().map(mark -> text.text().substring(mark.start(), mark.start() + mark.length())).collect(Collectors.toList());
    }

    @Test
    void ofWhatIsOnOneSideAloneTheOtherSaysThatItIsNotThere() {
        var gone = new SideTexts(compared).of(line("First crossing, 1 May 2024 (planned)"));
        assertThat(gone.before().text().text()).contains("Title: First crossing", "When: 1 May 2024");
        assertThat(gone.after().isAside()).isTrue();
        var came = new SideTexts(compared).of(line("HL"));
        assertThat(came.before().isAside()).isTrue();
        assertThat(came.after().text().text()).isEqualTo("HL");
    }

    @Test
    void whereAnElementStandsIsToldByItsContainer() {
        var moved = changed(dossier -> {
            var under = ModelFactory.eINSTANCE.createTopic();
            under.setId(id(12));
            under.setName("delays");
            dossier.getTopics().add(under);
        });
        var place = Compared.of(moved, after).lines().stream().flatMap(Difference::lines).filter(line -> line.key().sort() == Sort.PLACE).findFirst().orElseThrow();
        var sides = new SideTexts(Compared.of(moved, after)).of(place);
        assertThat(sides.before().text().text()).isEqualTo("in \u201cTopics\u201d");
        assertThat(sides.after().text().text()).isEqualTo("in \u201ctime tables\u201d, at place 1");
    }

    @Test
    void equalDossiersHaveNoLines() {
        assertThat(Compared.of(base(), base()).lines()).isEmpty();
    }
}
