package org.adduce.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every time, tried on many by chance; the seed makes a failure repeatable. */
class WhenPropertiesTest {

    private static final int TRIES = 3000;
    private static final Duration FOUR_CENTURIES = Duration.ofDays(146_097);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void isKeptAsWrittenAndDoesNotEndBeforeItBegins(long seed) {
        forMany(seed, when -> {
            assertThat(When.parse(when.text())).isEqualTo(when).hasToString(when.text());
            assertThat(when.bounds().earliestMillis()).as(when.text()).isLessThanOrEqualTo(when.bounds().latestMillis());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void ordersItsBoundsWhereverItsAnchorLies(long seed) {
        var random = new SplittableRandom(seed);
        var texts = new RandomEdtf(random);
        for (int i = 0; i < TRIES; i++) {
            var when = When.parse(texts.distance());
            var anchor = When.of(LocalDate.ofEpochDay(random.nextInt(-100_000, 100_000))).bounds();
            var bounds = when.resolve(id -> Optional.of(anchor));
            assertThat(bounds.earliestMillis()).as(when.text()).isLessThanOrEqualTo(bounds.latestMillis());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void marksShowAtTheEnds(long seed) {
        forMany(seed, when -> {
            boolean isMarked = when.isApproximate() || when.isUncertain();
            boolean isSingle = when.type() != WhenType.INTERVAL && when.type() != WhenType.SET && when.type() != WhenType.LIST
                    && !when.text().contains("/");
            assertThat(!isMarked || !isSingle || when.start() == End.SOFT).as(when.text()).isTrue();
            assertThat(isMarked).as(when.text()).isEqualTo(when.text().matches(".*[?~%].*"));
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void unspecifiedDigitsReachFromTheFirstToTheLastDateThatMatches(long seed) {
        var texts = new RandomEdtf(new SplittableRandom(seed));
        for (int i = 0; i < 40; i++) {
            var text = texts.masked();
            var days = daysLike(text);
            assertThat(When.parse(text).bounds()).as(text).isEqualTo(Bounds.of(
                    days.getFirst().atStartOfDay(ZoneOffset.UTC).toInstant(),
                    days.getLast().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minusMillis(1)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anyTextIsReadOrRefusedWithAPlaceInIt(long seed) {
        var random = new SplittableRandom(seed);
        var texts = new RandomEdtf(random);
        for (int i = 0; i < TRIES; i++) {
            var text = mutated(texts.any(), random);
            try {
                assertThat(When.parse(text).text()).isEqualTo(text);
            } catch (WhenFormatException e) {
                assertThat(e.offset()).as(text).isBetween(0, text.length());
                assertThat(e).as(text).message().isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void canBeSaid(long seed) {
        forMany(seed, when -> assertThat(WhenPhrase.english().of(when)).as(when.text()).isNotBlank()
                .doesNotContain("{", "  ").matches(phrase -> phrase.strip().equals(phrase)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void movingKeepsTheFormTheMarksAndTheEnds(long seed) {
        var random = new SplittableRandom(seed);
        forMany(seed, when -> {
            var by = Duration.ofMinutes(random.nextLong(-10_000_000, 10_000_000));
            var moved = WhenShift.moved(when, by, Precision.values()[random.nextInt(4)]);
            assertThat(moved.isApproximate()).as(when.text()).isEqualTo(when.isApproximate());
            assertThat(moved.isUncertain()).as(when.text()).isEqualTo(when.isUncertain());
            assertThat(moved.start()).as(when.text()).isEqualTo(when.start());
            assertThat(moved.end()).as(when.text()).isEqualTo(when.end());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void movingThereAndBackChangesNothing(long seed) {
        forMany(seed, when -> {
            // the calendar repeats after four centuries, so that no day is lost at the end of a month
            var there = WhenShift.moved(when, FOUR_CENTURIES, Precision.YEAR);
            var back = WhenShift.moved(there, FOUR_CENTURIES.negated(), Precision.YEAR);
            assertThat(there.equals(when) ? when.bounds() : back.bounds()).as(when + " " + there).isEqualTo(when.bounds());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void anEndThatIsMovedGoesWhereItIsPut(long seed) {
        var random = new SplittableRandom(seed);
        forMany(seed, when -> {
            var bounds = when.bounds();
            var instant = Instant.ofEpochSecond(random.nextLong(-200_000_000_000L, 200_000_000_000L));
            var precision = Precision.values()[random.nextInt(4)];
            if (instant.toEpochMilli() <= bounds.latestMillis()) {
                var start = WhenShift.withStart(when, instant, precision).bounds();
                assertThat(start.earliestInstant().orElseThrow()).as(when.text()).isBeforeOrEqualTo(instant);
                assertThat(start.latestMillis()).as(when.text()).isGreaterThanOrEqualTo(bounds.latestMillis());
            }
            if (instant.toEpochMilli() >= bounds.earliestMillis()) {
                var end = WhenShift.withEnd(when, instant, precision).bounds();
                assertThat(end.latestInstant().orElseThrow()).as(when.text()).isAfterOrEqualTo(instant);
                assertThat(end.earliestMillis()).as(when.text()).isLessThanOrEqualTo(bounds.earliestMillis());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsBetweenTwoInstantsHoldsThem(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < TRIES; i++) {
            var earliest = Instant.ofEpochMilli(random.nextLong(-400_000_000_000_000L, 400_000_000_000_000L));
            var latest = earliest.plusMillis(random.nextLong(1L << random.nextInt(1, 45)));
            var bounds = When.between(earliest, latest, Precision.values()[random.nextInt(4)]).bounds();
            assertThat(bounds.earliestInstant().orElseThrow()).isBeforeOrEqualTo(earliest);
            assertThat(bounds.latestInstant().orElseThrow()).isAfterOrEqualTo(latest);
        }
    }

    private static void forMany(long seed, Consumer<When> law) {
        var texts = new RandomEdtf(new SplittableRandom(seed));
        Stream.generate(texts::any).limit(TRIES).map(When::parse).forEach(law);
    }

    /** The days that a text with unspecified digits may mean, found by trying every day of every year. */
    private static List<LocalDate> daysLike(String text) {
        boolean isNegative = text.startsWith("-");
        var digits = isNegative ? text.substring(1) : text;
        var year = pattern(digits.substring(0, 4));
        var rest = pattern(digits.substring(4) + "-XX-XX".substring(digits.length() - 4));
        var daysOfYear = LocalDate.of(2000, 1, 1).datesUntil(LocalDate.of(2001, 1, 1)).map(MonthDay::from)
                .filter(day -> rest.matcher(day.toString().substring(1)).matches()).toList();
        return IntStream.rangeClosed(isNegative ? -9999 : 0, isNegative ? -1 : 9999)
                .filter(y -> year.matcher(String.format(Locale.ROOT, "%04d", Math.abs(y))).matches()).boxed()
                .flatMap(y -> daysOfYear.stream().filter(day -> day.isValidYear(y)).map(day -> day.atYear(y))).toList();
    }

    private static Pattern pattern(String digits) {
        return Pattern.compile(digits.replace("X", "[0-9]"));
    }

    private static String mutated(String text, RandomGenerator random) {
        var alphabet = "0123456789X-?~%/.,[]{}TYESZ:+@PMD u\u2212";
        var changed = new StringBuilder(text);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int place = random.nextInt(changed.length() + 1);
            char c = alphabet.charAt(random.nextInt(alphabet.length()));
            switch (random.nextInt(3)) {
                case 0 -> changed.insert(place, c);
                case 1 -> changed.replace(place, Math.min(place + 1, changed.length()), Character.toString(c));
                default -> changed.delete(place, Math.min(place + 1, changed.length()));
            }
        }
        return changed.toString();
    }
}
