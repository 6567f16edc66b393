package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.json.JsonObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTest {

    private final JsonObject record = new JsonObject(null, "", 1);

    private String points(String written) {
        return new Counts(record).tellOf(Counted.POINTS, written).words();
    }

    @Test
    void oneThingIsSaidInTheSingular() {
        assertThat(Counted.LIKES.said("1")).isEqualTo("1 like");
        assertThat(Counted.REPLIES.said("1")).isEqualTo("1 reply");
        assertThat(Counted.REPLIES.said("2")).isEqualTo("2 replies");
        assertThat(Counted.POINTS.said("-1")).isEqualTo("-1 points");
    }

    @ParameterizedTest
    @EnumSource
    void everythingHasItsWords(Counted what) {
        assertThat(what.said("7")).contains("7").doesNotContain("missing");
        assertThat(what.said("1")).contains("1").doesNotContain("missing");
    }

    @ParameterizedTest
    @CsvSource({"12, 12 points", "12.0, 12 points", "-3, -3 points", "45.2, 45.2 points"})
    void aCountIsToldAsItIsWritten(String written, String said) {
        assertThat(points(written)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.0", "-0", "many", "1e9", "-", ".", "1 2", "99999999999999999999"})
    void whatIsNothingOrNoCountIsNotTold(String written) {
        assertThat(points(written)).isEmpty();
    }

    @Test
    void severalStandInOneLine() {
        record.put("likeCount", "34");
        record.put("repostCount", "0");
        record.put("replyCount", "7");
        assertThat(new Counts(record).tell(Counted.LIKES, "likeCount").tell(Counted.REPOSTS, "repostCount").tell(Counted.QUOTATIONS, "quoteCount").tell(Counted.REPLIES, "replyCount").words())
                .isEqualTo("34 likes, 7 replies");
    }

    @ParameterizedTest
    @CsvSource({"0.97, 97% upvoted", "1, 100% upvoted", "0, ''", "3, ''", "x, ''"})
    void thePartOfVotesThatIsForItIsToldInPerCent(String written, String said) {
        record.put("upvote_ratio", written);
        assertThat(new Counts(record).tellUpvoted("upvote_ratio").words()).isEqualTo(said);
    }
}
