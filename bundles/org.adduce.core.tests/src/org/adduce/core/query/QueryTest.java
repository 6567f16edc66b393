package org.adduce.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QueryTest {

    private final Race race = new Race();

    private List<Element> found(Kind kind, String query) {
        return Listing.of(race.dossier).elements(kind).map(Element.class::cast).filter(Query.parse(query).in(race.dossier)).toList();
    }

    @Test
    void anEmptyQueryFindsEverything() {
        assertThat(Query.parse("  ").isEmpty()).isTrue();
        assertThat(found(Kind.ACTORS, "")).hasSize(4);
        assertThat(Query.parse("x").isEmpty()).isFalse();
        assertThat(Query.everything().isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "lena kohler            | true",
        "LÉNA                   | true",
        "\"léna køhler\"        | true",
        "\"køhler léna\"        | false",
        "lena -corvid           | true",
        "-lena                  | false",
        "corvid OR lena         | true",
        "corvid lena            | false",
        "corvid OR lena kohler  | true",
        "(corvid OR lena) kohler| true",
        "-(corvid OR rao)       | true",
        "lena AND kohler        | true",
        "lena or kohler         | false",
    })
    void combinesWordsAndPhrases(String query, boolean findsLena) {
        assertThat(Query.parse(query).in(race.dossier).test(race.lena)).isEqualTo(findsLena);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                // references: by name, alias, owner, the beginning of an id
                Arguments.of(Kind.UTTERANCES, "speaker:lena", List.of(0x41)),
                Arguments.of(Kind.UTTERANCES, "speaker:\"jaya rao\"", List.of(0x42)),
                Arguments.of(Kind.UTTERANCES, "speaker:00000012", List.of(0x41)),
                Arguments.of(Kind.UTTERANCES, "-speaker:*", List.of(0x40)),
                Arguments.of(Kind.UTTERANCES, "replyTo:exaggerates", List.of(0x40)),
                Arguments.of(Kind.UTTERANCES, "source:fab", List.of(0x41, 0x42, 0x40)),
                Arguments.of(Kind.CLAIMS, "topic:memory", List.of(0x60)),
                Arguments.of(Kind.CLAIMS, "answers:curbs", List.of(0x60)),
                // what an element contains is asked where it has no such field itself
                Arguments.of(Kind.SOURCES, "speaker:tern_watch", List.of(0x30)),
                Arguments.of(Kind.CLAIMS, "measure:\"technology lag\"", List.of(0x60)),
                // words of an enumeration, their beginnings, several at once
                Arguments.of(Kind.ASSERTIONS, "stance:denies", List.of(0x73)),
                Arguments.of(Kind.ASSERTIONS, "stance:(denies OR relays)", List.of(0x71, 0x73)),
                Arguments.of(Kind.CLAIMS, "kind:for", List.of(0x61)),
                Arguments.of(Kind.ASSERTIONS, "-stance:as", List.of(0x71, 0x73)),
                // times, overlapping; derived, and measured from another
                Arguments.of(Kind.ASSERTIONS, "said:2027/..", List.of(0x73)),
                Arguments.of(Kind.ASSERTIONS, "said:2026-06-12", List.of(0x72, 0x70, 0x71)),
                Arguments.of(Kind.CLAIMS, "about:2028", List.of(0x61)),
                Arguments.of(Kind.CLAIMS, "about:2029", List.of()),
                Arguments.of(Kind.EVENTS, "when:2026-03-15", List.of(0x90)),
                Arguments.of(Kind.SNAPSHOTS, "retrieved:2026-06", List.of(0x32)),
                // numbers and sureness
                Arguments.of(Kind.QUANTITIES, "low:8", List.of(0x62)),
                Arguments.of(Kind.QUANTITIES, "high:>10.5", List.of()),
                Arguments.of(Kind.QUANTITIES, "high:10..11", List.of(0x62)),
                Arguments.of(Kind.ASSERTIONS, "certainty:25%", List.of(0x72)),
                Arguments.of(Kind.ASSERTIONS, "certainty:<=0.3", List.of(0x72)),
                Arguments.of(Kind.ASSERTIONS, "certainty:unlikely", List.of(0x73)),
                // truths, texts, ids, types
                Arguments.of(Kind.UTTERANCES, "verbatim:no", List.of(0x42)),
                Arguments.of(Kind.UTTERANCES, "text:blockade", List.of(0x40)),
                Arguments.of(Kind.ACTORS, "identifiers:0000-0001", List.of(0x10)),
                Arguments.of(Kind.ACTORS, "id:00000013", List.of(0x13)),
                Arguments.of(Kind.ACTORS, "TYPE:actor name:corvid", List.of(0x13)),
                // words: of a voice, of a quote inside, of the claim referred to
                Arguments.of(Kind.UTTERANCES, "\"as fast\"", List.of(0x41, 0x42)),
                Arguments.of(Kind.ASSERTIONS, "blockade", List.of(0x72, 0x73)),
                Arguments.of(Kind.SOURCES, "https://tests.example/tern", List.of()),
                Arguments.of(Kind.CITATIONS, "https://tests.example/tern", List.of(0x50)));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void asksFields(Kind kind, String query, List<Integer> numbers) {
        assertThat(found(kind, query)).extracting(element -> (int) (element.getId().getMostSignificantBits() >>> 32))
                .containsExactlyElementsOf(numbers);
    }

    @Test
    void findsAnElementByAFormerId() {
        race.rao.getFormerIds().add(UUID.fromString("abcdef01-0000-4000-8000-000000000000"));
        assertThat(found(Kind.ACTORS, "formerIds:abcdef01")).containsExactly(race.rao);
    }
}
