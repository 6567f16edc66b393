package org.adduce.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.Utterance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CircleChecksTest {

    private final Draft draft = new Draft();
    private final Source source = draft.source("They are not.");

    static Stream<Arguments> relations() {
        return Stream.of(
                Arguments.of("circle.reports", tie((Assertion one, Assertion other) -> one.getReports().add(other))),
                Arguments.of("circle.conditions", tie((Claim one, Claim other) -> one.getConditions().add(other))),
                Arguments.of("circle.owner", tie((Actor one, Actor other) -> one.setOwner(other))),
                Arguments.of("circle.part-of", tie((Source one, Source other) -> one.setPartOf(other))),
                Arguments.of("circle.quotes", tie((Utterance one, Utterance other) -> one.setQuotes(other))),
                Arguments.of("circle.reply-to", tie((Utterance one, Utterance other) -> one.setReplyTo(other))),
                Arguments.of("circle.conclusion", tie((Argument one, Argument other) -> one.setConclusion(other))));
    }

    @SuppressWarnings("unchecked")
    private static <E> BiConsumer<Element, Element> tie(BiConsumer<E, E> tie) {
        return (one, other) -> tie.accept((E) one, (E) other);
    }

    private List<? extends Element> three(String check) {
        return IntStream.range(0, 3).mapToObj(i -> switch (check) {
            case "circle.reports" -> draft.assertion(source, draft.claim("It is so"), Stance.RELAYS);
            case "circle.conditions" -> draft.claim("It is so " + i);
            case "circle.owner" -> draft.actor("Actor " + i);
            case "circle.part-of" -> draft.source("Part " + i);
            case "circle.quotes", "circle.reply-to" -> draft.voice(source, 0, 4);
            default -> argument();
        }).toList();
    }

    private Argument argument() {
        var argument = draft.with(Draft.MAKE.createArgument());
        draft.dossier.getArguments().add(argument);
        return argument;
    }

    @ParameterizedTest
    @MethodSource("relations")
    void findsCircles(String check, BiConsumer<Element, Element> tie) {
        var three = three(check);
        tie.accept(three.get(0), three.get(1));
        tie.accept(three.get(1), three.get(2));
        assertThat(draft.found(check)).isEmpty();
        tie.accept(three.get(2), three.get(0));
        assertThat(draft.found(check)).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(three.stream().anyMatch(one -> one == finding.element())).isTrue();
            assertThat(finding.feature()).isPresent();
            assertThat(finding.message()).contains("leads back to it");
        });
    }

    @ParameterizedTest
    @MethodSource("relations")
    void findsWhatLeadsToItself(String check, BiConsumer<Element, Element> tie) {
        var one = three(check).get(0);
        tie.accept(one, one);
        assertThat(draft.found(check)).singleElement().satisfies(finding -> {
            assertThat(finding.element()).isSameAs(one);
            assertThat(finding.message()).contains("that element itself");
        });
    }

    @Test
    void findsEachOfSeveralCircles() {
        for (int i = 0; i < 3; i++) {
            var one = draft.actor("One " + i);
            var other = draft.actor("Other " + i);
            one.setOwner(other);
            other.setOwner(one);
        }
        assertThat(draft.found("circle.owner")).hasSize(3);
    }

    @Test
    void aKnotIsNoCircle() {
        var claim = draft.claim("It is so");
        var root = draft.assertion(source, claim, Stance.ASSERTS);
        var one = draft.assertion(source, claim, Stance.RELAYS);
        var other = draft.assertion(source, claim, Stance.RELAYS);
        var both = draft.assertion(source, claim, Stance.RELAYS);
        one.getReports().add(root);
        other.getReports().add(root);
        both.getReports().addAll(List.of(one, other, root));
        assertThat(draft.found("circle.reports")).isEmpty();
    }

    @Test
    void findsACircleWhereverThereIsOne() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            var own = new Draft();
            var claims = IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> own.claim("Claim " + i)).toList();
            for (int i = random.nextInt(2 * claims.size()); i > 0; i--) {
                claims.get(random.nextInt(claims.size())).getConditions().add(claims.get(random.nextInt(claims.size())));
            }
            assertThat(own.found("circle.conditions").isEmpty()).as("round %s", round).isEqualTo(canBeUntangled(claims));
        }
    }

    /** Takes away what depends on nothing that is left until nothing is left, or everything left depends on something left. */
    private static boolean canBeUntangled(List<Claim> claims) {
        var left = new HashSet<>(claims);
        while (left.removeIf(claim -> claim.getConditions().stream().noneMatch(left::contains))) {
            if (left.isEmpty()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void namesAFewOfALongCircle() {
        var actors = IntStream.range(0, 50).mapToObj(i -> draft.actor("Actor " + i)).toList();
        for (int i = 0; i < actors.size(); i++) {
            actors.get(i).setOwner(actors.get((i + 1) % actors.size()));
        }
        assertThat(draft.found("circle.owner")).singleElement().satisfies(finding -> assertThat(finding.message()).contains("and 46 more"));
    }

    @Test
    void goesAlongChainsOfAnyLength() {
        var claim = draft.claim("It is so");
        var last = draft.assertion(source, claim, Stance.ASSERTS);
        for (int i = 0; i < 20_000; i++) {
            var next = draft.assertion(source, claim, Stance.RELAYS);
            next.getReports().add(last);
            last = next;
        }
        assertThat(draft.found("circle.reports")).isEmpty();
    }
}
