package org.adduce.timeline.scale;

import static org.adduce.timeline.Instants.day;
import static org.adduce.timeline.Instants.range;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {

    private static final long YEAR = 31_556_952_000L;

    private static double width(String text) {
        return text.length() * 7.0;
    }

    private static Ticks ticks(TimeRange range, double width) {
        return Ticks.of(new TimeScale(range, 0, width), TicksTest::width, Locale.UK);
    }

    private static List<String> words(List<Tick> ticks) {
        return ticks.stream().map(Tick::text).toList();
    }

    @Test
    void yearsStandByThemselves() {
        var ticks = ticks(range("2020-01-01", "2025-06-01"), 600);
        assertThat(words(ticks.labelled())).containsExactly("2020", "2021", "2022", "2023", "2024", "2025");
        assertThat(ticks.context()).isEmpty();
        assertThat(ticks.small()).contains(day("2020-04-01"));
    }

    @Test
    void monthsStandUnderTheirYear() {
        var ticks = ticks(range("2024-11-01", "2025-02-20"), 400);
        assertThat(words(ticks.labelled())).containsExactly("Nov", "Dec", "Jan", "Feb");
        assertThat(words(ticks.context())).containsExactly("2024", "2025");
    }

    @Test
    void daysStandUnderTheirMonth() {
        var ticks = ticks(range("2024-02-28", "2024-03-03"), 400);
        assertThat(words(ticks.labelled())).startsWith("Wed 28", "Thu 29", "Fri 1");
        assertThat(words(ticks.context())).containsExactly("February 2024", "March 2024");
    }

    @Test
    void hoursStandUnderTheirDay() {
        var ticks = ticks(range("2024-06-03", "2024-06-04"), 800);
        assertThat(words(ticks.labelled())).contains("00:00", "09:00");
        assertThat(words(ticks.context())).first().asString().contains("3 June 2024");
    }

    @Test
    void aDayStandsBeforeItsMonthInEveryEnglish() {
        var scale = new TimeScale(range("2024-06-03", "2024-06-04"), 0, 500);
        assertThat(words(Ticks.of(scale, TicksTest::width, Locale.US).context())).first().asString().contains("3 Jun");
        assertThat(words(Ticks.of(new TimeScale(range("2024-06-03", "2024-07-15"), 0, 600), TicksTest::width, Locale.US).labelled())).contains("10 Jun");
    }

    @Test
    void minutesAreShownAtTheEnd() {
        var range = TimeRange.of(day("2024-06-03"), day("2024-06-03") + TimeRange.SHORTEST);
        assertThat(words(ticks(range, 1000).labelled())).contains("00:01", "00:09");
    }

    @Test
    void centuriesAreRoundOnBothSidesOfTheFirstYear() {
        var ticks = ticks(TimeRange.of(-2350 * YEAR, -1650 * YEAR), 1000);
        assertThat(words(ticks.labelled())).contains("200 BC", "100 BC", "1", "100", "200");
    }

    @Test
    void longYearsAreGrouped() {
        var words = words(ticks(TimeRange.of(-12_000_000 * YEAR, 0), 1000).labelled());
        assertThat(words).contains("10,000,000 BC", "2,000,000 BC");
    }

    @Test
    void monthsBeforeChristSaySo() {
        assertThat(words(ticks(TimeRange.of(-2014 * YEAR, -2014 * YEAR + YEAR / 12), 500).context())).anyMatch(text -> text.contains("BC"));
    }

    @Test
    void otherLanguagesHaveTheirOwnWords() {
        var scale = new TimeScale(range("2024-02-28", "2024-03-03"), 0, 400);
        assertThat(words(Ticks.of(scale, TicksTest::width, Locale.GERMANY).context())).containsExactly("Februar 2024", "März 2024");
    }

    @Test
    void atNoZoomDoWordsReachTheNextTick() {
        var random = new Random(3);
        for (int i = 0; i < 400; i++) {
            long span = (long) Math.exp(Math.log(TimeRange.SHORTEST) + random.nextDouble() * 29);
            long from = (long) ((random.nextDouble() - 0.5) * 2e15);
            var scale = new TimeScale(TimeRange.of(from, from + span), 0, 200 + random.nextInt(2000));
            var ticks = Ticks.of(scale, TicksTest::width, Locale.UK);
            assertThat(ticks.labelled()).as("%s", scale).isNotEmpty().hasSizeLessThan(300);
            for (var tick : ticks.labelled()) {
                // the first year of our era may stand close to the tick after it; what has left the picture is drawn only if it fits
                boolean mayBeClose = tick.text().equals("1") || tick.instant() < scale.range().from();
                assertThat(mayBeClose || scale.x(tick.instant()) + width(tick.text()) <= scale.x(tick.next())).as("%s in %s", tick, scale).isTrue();
            }
            assertThat(ticks.small()).isSorted();
        }
    }

    @Test
    void panningNeverChangesTheKindOfTicks() {
        var first = ticks(range("2024-01-01", "2024-09-01"), 700);
        for (int days = 0; days < 800; days += 13) {
            var panned = ticks(range("2024-01-01", "2024-09-01").shifted(days * 86_400_000L), 700);
            assertThat(panned.labelled().get(1).next() - panned.labelled().get(1).instant())
                    .isBetween(28 * 86_400_000L, 31 * 86_400_000L);
        }
        assertThat(words(first.labelled())).contains("Jan");
    }
}
