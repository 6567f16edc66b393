package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.model.time.Bounds;
import org.adduce.model.time.Precision;
import org.adduce.model.time.When;
import org.adduce.timeline.scale.TimeScale;
import org.adduce.timeline.scene.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DragTest {

    private static final TimeScale DECADES = new TimeScale(Instants.range("1900-01-01", "2100-01-01"), 0, 1000);
    private static final TimeScale YEARS = new TimeScale(Instants.range("2020-01-01", "2030-01-01"), 0, 1200);
    private static final TimeScale MONTHS = new TimeScale(Instants.range("2024-01-01", "2025-01-01"), 0, 3660);
    private static final TimeScale DAYS = new TimeScale(Instants.range("2024-06-01", "2024-06-11"), 0, 2400);

    private static String moved(String text, Part part, double pixels, TimeScale scale) {
        var when = When.parse(text);
        return Drag.moved(when, when.bounds(), part, pixels, scale).text();
    }

    @Test
    void aHandAimsAsFineAsTheZoomLetsIt() {
        assertThat(Drag.precision(DECADES)).isEqualTo(Precision.YEAR);
        assertThat(Drag.precision(YEARS)).isEqualTo(Precision.MONTH);
        assertThat(Drag.precision(MONTHS)).isEqualTo(Precision.DAY);
        assertThat(Drag.precision(DAYS)).isEqualTo(Precision.MINUTE);
    }

    @ParameterizedTest
    @CsvSource({"2024-06-12,BODY,30,2024-06-15", "2024-06-12,BODY,-30,2024-06-09", "2024-06-12,BODY,2,2024-06-12", "2024-06,BODY,310,2024-07",
            "2024-06~,BODY,310,2024-07~", "2024-03-01/2024-03-10,BODY,10,2024-03-02/2024-03-11", "2024-03-01/2024-03-10,END,20,2024-03-01/2024-03-12",
            "2024-03-05/2024-03-10,START,-20,2024-03-03/2024-03-10", "2024-03-05/..,START,20,2024-03-07/..",
            "2024-03-05/2024-03-10,END,1,2024-03-05/2024-03-10"})
    void daysAreMovedByDays(String text, Part part, double pixels, String expected) {
        assertThat(moved(text, part, pixels, MONTHS)).isEqualTo(expected);
    }

    @Test
    void yearsAreMovedByYears() {
        assertThat(moved("1950", Part.BODY, 26, DECADES)).isEqualTo("1955");
        assertThat(moved("1950/1960", Part.END, 50, DECADES)).isEqualTo("1950/1970");
    }

    @Test
    void timesOfDayAreMovedInStepsThatAHandCanAimAt() {
        assertThat(moved("2024-06-03T09:00:00Z", Part.BODY, 10, DAYS)).isEqualTo("2024-06-03T10:00:00Z");
    }

    @Test
    void whatIsPutDownGetsTheUnitItLiesIn() {
        assertThat(Drag.placed(MONTHS.x(Instants.day("2024-06-12")) + 4, MONTHS).text()).isEqualTo("2024-06-12");
        assertThat(Drag.placed(YEARS.x(Instants.day("2024-06-12")), YEARS).text()).isEqualTo("2024-06");
        assertThat(Drag.placed(DECADES.x(Instants.day("1914-08-01")), DECADES).text()).isEqualTo("1914");
    }

    @Test
    void distancesStayDistances() {
        var when = When.parse("@00000000-0000-4000-8000-000000000001-P6M");
        assertThat(Drag.moved(when, Bounds.UNKNOWN, Part.BODY, 310, MONTHS).text()).isEqualTo("@00000000-0000-4000-8000-000000000001-P5M");
    }

    @Test
    void anOpenEndStaysWhereItIs() {
        assertThat(moved("2024-03-05/..", Part.END, 40, MONTHS)).isEqualTo("2024-03-05/..");
    }
}
