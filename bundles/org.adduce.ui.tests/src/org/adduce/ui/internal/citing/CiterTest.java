package org.adduce.ui.internal.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Variable;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;

/** What one takes along says who said it, when and where, in words and with links. */
class CiterTest {

    private static final String TEXT = "They are three years behind.\nI doubt it.";

    private final Bench bench = new Bench();
    private final Source thread = bench.source("Fab thread", "2026-06-12");
    private final Utterance lena = bench.voice(thread, bench.actor("lena_k"), "2026-06-13");

    private Written cited(Element element) {
        return new Citer(bench.open()).of(element);
    }

    private Snapshot text() {
        var snapshot = bench.with(ModelFactory.eINSTANCE.createSnapshot());
        snapshot.setText(TEXT);
        thread.getSnapshots().add(snapshot);
        return snapshot;
    }

    private static void says(Utterance voice, Snapshot snapshot, String words) {
        int start = TEXT.indexOf(words);
        voice.getAnchors().add(new Anchor(snapshot.getId(), start, start + words.length()));
    }

    @Test
    void aSourceIsAReference() {
        thread.getAuthors().add(bench.actor("Lena Kovac"));
        thread.setUrl("https://fab.example/t/1?a=1&b=2");
        thread.getBibliography().add(new Variable("container-title", "The Fab Forum"));
        assertThat(cited(thread)).isEqualTo(new Written("Lena Kovac (12 June 2026). Fab thread. The Fab Forum. https://fab.example/t/1?a=1&b=2",
                "Lena Kovac (12 June 2026). <a href=\"https://fab.example/t/1?a=1&amp;b=2\"><i>Fab thread</i></a>. The Fab Forum"));
    }

    @Test
    void aSourceOfNobodyAndOfNoTimeIsItsTitle() {
        var video = bench.source("A lecture", "2025");
        video.setPublished(null);
        assertThat(cited(video).plain()).isEqualTo("A lecture");
        video.setPublished(When.parse("2025~"));
        assertThat(cited(video).plain()).startsWith("A lecture (").endsWith(")").contains("2025");
    }

    @Test
    void anAssertionIsItsExactWords() {
        thread.setUrl("https://fab.example/t/1");
        lena.setUrl("https://fab.example/t/1#2");
        var assertion = bench.says(lena, Stance.ASSERTS, bench.claim("Three years"), "rather <three>");
        assertThat(cited(assertion)).isEqualTo(new Written("“rather <three>” (lena_k, 13 June 2026, in Fab thread, https://fab.example/t/1#2)",
                "“rather &lt;three&gt;” (lena_k, 13 June 2026, in <a href=\"https://fab.example/t/1#2\"><i>Fab thread</i></a>)"));
    }

    @Test
    void aClaimTellsEverybodyWhoTookAStance() {
        var claim = bench.claim("Corvid is three years behind");
        bench.says(lena, Stance.DENIES, claim, "by no means");
        assertThat(cited(claim).plain()).isEqualTo("Corvid is three years behind\n– denies: “by no means” (lena_k, 13 June 2026, in Fab thread)");
    }

    @Test
    void anAddressThatIsNotOfTheWebIsNoLink() {
        thread.setUrl("javascript:alert(1)");
        assertThat(cited(thread).html()).doesNotContain("<a").contains("javascript:alert(1)");
    }

    @Test
    void whoIsQuotedIsToldWithWhoQuotes() {
        var snapshot = text();
        says(lena, snapshot, "They are three years behind.");
        var rao = bench.with(ModelFactory.eINSTANCE.createUtterance());
        rao.setSpeaker(bench.actor("Rao"));
        lena.getUtterances().add(rao);
        says(rao, snapshot, "three years");
        assertThat(cited(rao).plain()).isEqualTo("“three years” (Rao, quoted by lena_k, before 13 June 2026, in Fab thread)");
    }

    @Test
    void wordsOfTwoVoicesAreToldApart() {
        var snapshot = text();
        var mk = bench.voice(thread, bench.actor("mk99"), "2026-06-14");
        says(lena, snapshot, "They are three years behind.");
        says(mk, snapshot, "I doubt it.");
        var selected = new SelectedWords(Reading.of(thread).orElseThrow(), new Citer(bench.open()));
        assertThat(selected.of(new Stretch(9, TEXT.length()), Optional.empty())).extracting(Written::plain).containsExactly(
                "“three years behind.” (lena_k, 13 June 2026, in Fab thread)", "“I doubt it.” (mk99, 14 June 2026, in Fab thread)");
        assertThat(selected.of(new Stretch(9, 20), Optional.empty())).extracting(Written::plain).containsExactly("“three years” (lena_k, 13 June 2026, in Fab thread)");
        assertThat(selected.of(new Stretch(9, 9), Optional.of(mk))).extracting(Written::plain).containsExactly("“I doubt it.” (mk99, 14 June 2026, in Fab thread)");
        assertThat(selected.of(new Stretch(9, 9), Optional.empty())).isEqualTo(List.of());
    }
}
