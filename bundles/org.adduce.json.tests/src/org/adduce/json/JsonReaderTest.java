package org.adduce.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonReaderTest {

    @Test
    void oneValue() {
        var read = Collected.of("{\"id\": 7, \"name\": \"Lena\", \"at\": {\"place\": [1, \"two\"]}}");
        assertThat(read.problems).isEmpty();
        assertThat(read.object(0).text("id")).isEqualTo("7");
        assertThat(read.object(0).object("at").orElseThrow().texts("place")).containsExactly("1", "two");
    }

    @Test
    void anArrayComesMemberByMemberWithTheirPaths() {
        var read = Collected.of("[{\"a\": {}},\n {\"a\": {}}]");
        assertThat(read.values).hasSize(2);
        assertThat(read.object(1).object("a").orElseThrow().path()).isEqualTo("/1/a");
        assertThat(read.lines).containsExactly(1, 2);
    }

    @Test
    void valuesOneAfterTheOther() {
        var read = Collected.of("{\"a\":1}\n{\"a\":2}\r\n{\"a\":3}\n");
        assertThat(read.values).hasSize(3);
        assertThat(read.lines).containsExactly(1, 2, 3);
    }

    @Test
    void aByteOrderMarkAndAScriptAroundItAreNoTrouble() {
        assertThat(Collected.of("\uFEFF[{\"a\":1}]").problems).isEmpty();
        var script = "window.x = [ {\"a\":1} ];\n";
        var read = Collected.of(script.getBytes(StandardCharsets.UTF_8), script.indexOf('['));
        assertThat(read.values).hasSize(1);
        assertThat(read.problems).isEmpty();
    }

    @Test
    void aBrokenMemberCostsOnlyItself() {
        var read = Collected.of("[{\"a\":1},\n{\"a\": oops},\n{\"a\":3}]");
        assertThat(read.values).hasSize(2);
        assertThat(read.object(1).text("a")).isEqualTo("3");
        assertThat(read.problems).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.path()).isEqualTo("/1/a");
            assertThat(problem.isLoss()).isTrue();
        });
    }

    @Test
    void aTextThatIsNotClosedEndsWithItsLine() {
        var read = Collected.of("[{\"a\": \"one},\n{\"a\": \"two\"}]");
        assertThat(read.values).isNotEmpty();
        assertThat(read.object(read.values.size() - 1).text("a")).isEqualTo("two");
        assertThat(read.problems).isNotEmpty();
    }

    @Test
    void aBrokenLineCostsOnlyItself() {
        var read = Collected.of("{\"a\":1}\n{\"a\":\n{\"a\":3}\n");
        assertThat(read.object(read.values.size() - 1).text("a")).isEqualTo("3");
        assertThat(read.problems).isNotEmpty();
    }

    @Test
    void aBrokenMemberDeepInsideIsBlankedOut() {
        var read = Collected.of("{\"items\": [{\"id\": 1}, {\"id\": 2, \"x\": tru}, {\"id\": 3}], \"more\": \"yes\"}");
        assertThat(read.object(0).array("items").orElseThrow().objects()).extracting(item -> item.text("id")).containsExactly("1", "3");
        assertThat(read.object(0).text("more")).isEqualTo("yes");
        assertThat(read.problems).singleElement().satisfies(problem -> assertThat(problem.path()).isEqualTo("/items/1/x"));
    }

    @Test
    void ofWhatIsCutOffAllThatIsWholeIsKept() {
        var read = Collected.of("{\"title\": \"t\", \"items\": [{\"id\": 1}, {\"id\": 2, \"x\": \"tr");
        assertThat(read.object(0).array("items").orElseThrow().objects()).extracting(item -> item.text("id")).containsExactly("1");
        assertThat(read.object(0).isCut()).isTrue();
        assertThat(read.problems).singleElement().satisfies(problem -> assertThat(problem.message()).contains("cut off"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"{\"a\" 1}|“1” stands where a colon was expected", "{\"a\": 1 \"b\": 2}|“\"” stands where a comma was expected", "{\"a\": u}|“u” is no value",
            "{\"a\": 1,}|“}” stands where a name in double quotes was expected", "{\"a\": [1}|“}” ends what was to be ended by “]”", "{\"a\": \"\\q\"}|“\\q” means nothing", "{\"a\": \"\u0001\"}|control character (code 1)",
            "{\"a\": 01}|begins with zeros"})
    void whatIsBrokenIsSaidInPlainWordsAndOnce(String json, String words) {
        var problems = Collected.of(json).problems;
        assertThat(problems).first().satisfies(problem -> assertThat(problem.message()).contains(words).doesNotContain("expecting", "Source"));
        assertThat(problems).extracting(JsonProblem::message).doesNotHaveDuplicates();
    }

    @Test
    void aFaultIsToldOfOnceThoughWhatIsAroundItIsReadAgain() {
        assertThat(Collected.of("{\"data\": [{\"id\": 1}, {\"data\": {\"title\": \"T").problems).hasSize(1);
    }

    @Test
    void aNameGivenTwiceIsToldAndArraysAreKeptTogether() {
        var read = Collected.of("{\"a\": [], \"a\": [{\"b\": 1}], \"c\": 1, \"c\": 2, \"d\": \"x\", \"d\": null}");
        assertThat(read.object(0).objects("a")).hasSize(1);
        assertThat(read.object(0).text("c")).isEqualTo("2");
        assertThat(read.object(0).text("d")).isEqualTo("x");
        assertThat(read.problems).hasSize(3).noneMatch(JsonProblem::isLoss);
    }

    @Test
    void notANumberIsTakenForNone() {
        var read = Collected.of("{\"a\": NaN, \"b\": -Infinity, \"c\": 1e3}");
        assertThat(read.object(0).has("a")).isFalse();
        assertThat(read.object(0).number("c")).contains(new java.math.BigDecimal("1e3"));
        assertThat(read.problems).hasSize(2);
    }

    @Test
    void numbersOfNoSensibleSizeAreNone() {
        var read = Collected.of("{\"a\": 1e999999999, \"b\": \"17\"}");
        assertThat(read.object(0).number("a")).isEmpty();
        assertThat(read.object(0).number("b")).contains(new java.math.BigDecimal(17));
    }

    @Test
    void whatIsNestedTooDeepIsRefusedWithAWord() {
        var read = Collected.of("[".repeat(20_000));
        assertThat(read.problems).anySatisfy(problem -> assertThat(problem.message()).contains("deep"));
    }

    @Test
    void objectsOfManyNamesAreFast() {
        var json = new StringBuilder("{");
        for (int i = 0; i < 200_000; i++) {
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":").append(i);
        }
        var read = Collected.of(json.append('}').toString());
        assertThat(read.object(0).text("k199999")).isEqualTo("199999");
    }

    @Test
    void whatNobodyTookIsTold() {
        var read = Collected.of("{\"id\": 1, \"likes\": 5, \"none\": null, \"user\": {\"name\": \"x\", \"age\": 4}, \"urls\": [{\"u\": 1}, {\"u\": 2}]}");
        var object = read.object(0);
        object.text("id");
        object.object("user").orElseThrow().text("name");
        object.objects("urls");
        var unread = new Unread();
        unread.add(object);
        assertThat(unread.counts().keySet()).containsExactlyInAnyOrder("likes", "user.age", "urls.u");
        assertThat(unread.counts().get("urls.u").times()).isEqualTo(2);
    }

    @Test
    void aGlanceGoesAsFarAsTheBytesDo() {
        var glance = JsonReader.glance("{\"kind\": \"Listing\", \"data\": {\"children\": [{\"kind\": \"t3\", \"da".getBytes(StandardCharsets.UTF_8), 0).orElseThrow();
        assertThat(((JsonObject) glance).object("data").orElseThrow().objects("children").getFirst().text("kind")).isEqualTo("t3");
        assertThat(JsonReader.glance("Dear all".getBytes(StandardCharsets.UTF_8), 0)).isEmpty();
    }

    @Test
    void brokenBytesNeverThrow() {
        var random = new Random(5);
        var json = ("[" + "{\"id\": 12, \"t\": \"\\u00e9 \uD83D\uDE00\", \"n\": [1, {\"x\": null}, {\"y\": [true]}]},\n".repeat(30) + "{}]").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 3000; i++) {
            var bytes = Arrays.copyOf(json, random.nextInt(4) == 0 ? random.nextInt(json.length) : json.length);
            for (int flips = random.nextInt(6); flips > 0 && bytes.length > 0; flips--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            var read = Collected.of(bytes, 0);
            assertThat(read.values.size() + read.problems.size()).isGreaterThanOrEqualTo(bytes.length == 0 ? 0 : 1);
        }
    }

    @Test
    void whatIsWrongIsToldAlikeWhereverItStands() {
        for (var wrong : new String[] {"{\"a\": NaN}", "{\"a\": {\"b\": 1, \"b\": 2}}", "{\"a\": oops}", "{\"a\": [1, {\"b\": tru}, 3]}", "{\"a\": 1", "{\"a\" 1}"}) {
            var behindObjects = Collected.of("[{},\n{},\n" + wrong + ",\n{\"z\": 1}]");
            var behindSomethingElse = Collected.of("[{}\n{},\n" + wrong + ",\n{\"z\": 1}]");
            assertThat(behindSomethingElse.problems.removeFirst().message()).contains("comma");
            assertThat(behindObjects.problems).as(wrong).isNotEmpty().isEqualTo(behindSomethingElse.problems);
            assertThat(behindObjects.lines).as(wrong).isEqualTo(behindSomethingElse.lines);
            assertThat(behindObjects.values.toString()).isEqualTo(behindSomethingElse.values.toString());
        }
    }

    @Test
    void membersOfAllKindsAreRead() {
        var read = Collected.of("[1, -2.5, \"x\", true, null, [1, [2]], {\"a\": 1},\n7 ]");
        assertThat(read.problems).isEmpty();
        assertThat(read.values.toString()).isEqualTo("[1, -2.5, x, true, null, [1, [2]], {a: 1}, 7]");
        assertThat(read.lines).containsExactly(1, 1, 1, 1, 1, 1, 1, 2);
    }

    @Test
    void aMissingCommaCostsNothing() {
        var read = Collected.of("[{\"a\":1} {\"a\":2},\n{\"a\":3}]");
        assertThat(read.values).hasSize(3);
        assertThat(read.object(2).path()).isEqualTo("/2");
        assertThat(read.problems).singleElement().satisfies(problem -> assertThat(problem.isLoss()).isFalse());
    }

    @Test
    void whatNobodyTookIsToldHoweverDeepItIs() {
        var unread = new Unread();
        unread.add(Collected.of("{\"empty\": " + "[".repeat(9000) + "]".repeat(9000) + ", \"full\": " + "[".repeat(9000) + "7" + "]".repeat(9000) + "}").object(0));
        assertThat(unread.counts().keySet()).containsExactly("full");
    }
}
