package org.adduce.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.core.query.Kind;
import org.adduce.core.query.QueryFormatException;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quantity;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchIndexTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    @TempDir
    private Path folder;
    private SearchIndex index;

    private final Dossier dossier = MODEL.createDossier();
    private final Actor rao = new Sample(dossier).actor("Jaya Rao", "J. Rao");
    private final Actor lena = new Sample(dossier).actor("Léna Køhler");
    private final Claim speed = new Sample(dossier).claim("The Tern 9 is about as fast as the Kestrel");
    private final Claim lag = new Sample(dossier).claim("Corvid's process is three years behind");
    private final Source thread = new Sample(dossier).source("Fab thread", "2024-06-12");
    private final Assertion says = new Sample(dossier).assertion(thread, speed, rao, Stance.ASSERTS);
    private final Assertion denies = new Sample(dossier).assertion(thread, lag, lena, Stance.DENIES);

    @BeforeEach
    void fill() throws IOException {
        dossier.setId(UUID.randomUUID());
        denies.setCertainty(Certainty.of(0.3));
        Quantity quantity = MODEL.createQuantity();
        quantity.setId(UUID.randomUUID());
        quantity.setMeasure("technology lag");
        lag.getQuantities().add(quantity);
        index = SearchIndex.open(folder);
        index.add(passages());
        index.commit("one");
    }

    private List<Passage> passages() {
        var dating = Dating.of(dossier);
        var all = new ArrayList<Passage>();
        dossier.eAllContents().forEachRemaining(object -> Passages.of((Element) object, dating).ifPresent(all::add));
        return all;
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    private List<UUID> found(String query) throws IOException {
        return index.search(query, 10).best().stream().map(Hit::id).toList();
    }

    private static List<UUID> ids(Element... elements) {
        return Stream.of(elements).map(Element::getId).toList();
    }

    @Test
    void wordsAreFoundWhateverTheirCaseAndAccents() throws IOException {
        assertThat(found("kestrel")).contains(speed.getId());
        assertThat(found("LENA kohler")).contains(lena.getId());
    }

    @Test
    void thePossessiveIsFoundByTheName() throws IOException {
        assertThat(found("corvid")).contains(lag.getId());
    }

    @Test
    void allWordsMustBeThere() throws IOException {
        assertThat(found("tern behind")).isEmpty();
        assertThat(found("tern OR behind")).contains(speed.getId(), lag.getId());
    }

    @Test
    void aPhraseMustStandTogether() throws IOException {
        assertThat(found("\"three years\"")).contains(lag.getId());
        assertThat(index.search("\"years three\"", 5).isSimilar()).isTrue();
    }

    @Test
    void noPhraseReachesFromTheWordsIntoTheNames() throws IOException {
        index.put(List.of(new Passage(new UUID(1, 1), Kind.UTTERANCES, "ends with harbour", "Mole Harding", List.of(), List.of(), List.of(), List.of())));
        index.refresh();
        assertThat(index.search("\"harbour mole\"", 5).isSimilar() || index.search("\"harbour mole\"", 5).total() == 0).isTrue();
        assertThat(found("harbour harding")).containsExactly(new UUID(1, 1));
    }

    @Test
    void theWordBeingTypedIsABeginning() throws IOException {
        assertThat(index.searchWhileTyping("kes", 5).best()).extracting(Hit::id).contains(speed.getId());
        assertThat(index.searchWhileTyping("kes ", 5).isSimilar()).as("a finished word is none").isEqualTo(index.search("kes", 5).isSimilar());
    }

    @Test
    void similarWordsAreFoundWhereAskedFor() throws IOException {
        assertThat(found("kestrol~")).contains(speed.getId());
    }

    @Test
    void whereNothingFitsWhatIsSimilarIsShownAndSaidToBe() throws IOException {
        var hits = index.search("kestrol", 5);
        assertThat(hits.isSimilar()).isTrue();
        assertThat(hits.best()).extracting(Hit::id).contains(speed.getId());
        assertThat(index.search("kestrel", 5).isSimilar()).isFalse();
        assertThat(index.search("zzzzzzzz", 5)).isEqualTo(Hits.NONE);
    }

    @Test
    void aSpeakerIsFoundByAnyName() throws IOException {
        assertThat(found("speaker:rao")).isEqualTo(ids(says));
        assertThat(found("speaker:\"j. rao\"")).isEqualTo(ids(says));
        assertThat(found("speaker:" + rao.getId())).isEqualTo(ids(says));
        assertThat(found("type:assertion speaker:*")).containsExactlyInAnyOrderElementsOf(ids(says, denies));
    }

    @Test
    void fieldsRestrict() throws IOException {
        assertThat(found("stance:denies")).isEqualTo(ids(denies));
        assertThat(found("stance:(denies OR asserts)")).containsExactlyInAnyOrderElementsOf(ids(says, denies));
        assertThat(found("type:assertion -stance:denies")).isEqualTo(ids(says));
        assertThat(found("certainty:>25%")).isEqualTo(ids(denies));
        assertThat(found("certainty:>50%")).isEmpty();
    }

    @Test
    void whatAClaimIsMadeOfIsAskedOfIt() throws IOException {
        assertThat(index.search("measure:\"technology lag\"", 5).best(Kind.CLAIMS)).extracting(Hit::id).containsExactly(lag.getId());
    }

    @Test
    void aTimeIsFoundByASpanThatMeetsIt() throws IOException {
        assertThat(found("said:2024-06")).containsExactlyInAnyOrderElementsOf(ids(says, denies));
        assertThat(found("said:2024/..")).containsExactlyInAnyOrderElementsOf(ids(says, denies));
        assertThat(found("said:2025/..")).isEmpty();
    }

    @Test
    void kindsAreCountedWhateverTheNumberShown() throws IOException {
        var hits = index.search("type:assertion", 1);
        assertThat(hits.counts()).containsOnlyKeys(Kind.ASSERTIONS).containsEntry(Kind.ASSERTIONS, 2);
        assertThat(hits.best()).hasSize(1);
    }

    @Test
    void aWordInTheOpenWeighsMoreThanManyFields() throws IOException {
        assertThat(index.search("rao", 5).best().getFirst().id()).isEqualTo(rao.getId());
    }

    @Test
    void whatIsNoQueryIsRefusedWithItsPlace() {
        assertThatExceptionOfType(QueryFormatException.class).isThrownBy(() -> index.search("speeker:rao", 5));
    }

    @Test
    void nothingAskedForIsNothingFound() throws IOException {
        assertThat(index.search("  ", 5)).isEqualTo(Hits.NONE);
    }

    @Test
    void aPassagePutAgainTakesThePlaceOfTheOld() throws IOException {
        speed.setText("The Tern 9 is slow");
        index.put(passages());
        index.refresh();
        assertThat(index.search("kestrel", 5).best(Kind.CLAIMS)).isEmpty();
        assertThat(index.search("slow", 5).best(Kind.CLAIMS)).hasSize(1);
    }

    @Test
    void whatIsRemovedIsFoundNoMore() throws IOException {
        index.remove(ids(says));
        index.refresh();
        assertThat(found("stance:asserts")).isEmpty();
    }

    @Test
    void itIsThereWhenOpenedAgainWithTheStateItIsOf() throws IOException {
        index.close();
        index = SearchIndex.open(folder);
        assertThat(index.state()).isEqualTo("one");
        assertThat(found("stance:denies")).isEqualTo(ids(denies));
    }

    @Test
    void oneThatCannotBeReadIsBegunAnew() throws IOException {
        index.close();
        try (var files = Files.list(folder)) {
            for (var file : files.filter(each -> !each.toString().endsWith(".lock")).toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        index = SearchIndex.open(folder);
        assertThat(index.state()).isEmpty();
        assertThat(index.size()).isZero();
        index.add(passages());
        index.refresh();
        assertThat(found("stance:denies")).isEqualTo(ids(denies));
    }
}
