package org.adduce.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.adduce.json.JsonNode;
import org.adduce.json.JsonProblem;
import org.adduce.json.JsonReader.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesAheadTest {

    private static final JsonFactory FACTORY = new JsonFactoryBuilder().enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS).build();
    private static final int MANY = 6000;

    /** Writes down what it hears, and on which thread. */
    private static class Listener implements Sink {

        final List<String> heard = new ArrayList<>();
        final Thread thread = Thread.currentThread();

        @Override
        public boolean value(Object value, int line) {
            assertThat(Thread.currentThread()).isSameAs(thread);
            heard.add(line + ": " + (value instanceof JsonNode node ? node.path() + " " + node.line() + " " + node.json() : value));
            return true;
        }

        @Override
        public void problem(JsonProblem problem) {
            assertThat(Thread.currentThread()).isSameAs(thread);
            heard.add(problem.toString());
        }
    }

    private static byte[] records(int seed, boolean isArray) {
        var random = new Random(seed);
        var json = new StringBuilder(isArray ? "[" : "");
        for (int at = 0; at < MANY; at++) {
            json.append(at == 0 || !isArray ? "" : random.nextInt(2000) == 0 ? " " : ",").append(random.nextBoolean() ? "\n" : "\r\n");
            json.append(switch (random.nextInt(400)) {
                case 0 -> "{\"a\": NaN}";
                case 1 -> "{\"a\": 1, \"a\": 2}";
                case 2 -> isArray || random.nextInt(8) == 0 ? "{\"a\": oops}" : "{\"a\": []}";
                case 3 -> isArray ? "[1, [2]]" : "{}";
                default -> "{\"a\": {\"b\": [" + random.nextInt() + ", \"" + "\u00E9".repeat(random.nextInt(80)) + "\"]},\n \"c\": true}";
            });
        }
        return json.append(isArray ? "]" : "").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> heard(byte[] bytes, boolean isAhead) {
        var listener = new Listener();
        if (isAhead) {
            new ValuesAhead(FACTORY, bytes, 0, listener).read();
        } else {
            new Records(FACTORY, bytes, 0, listener).read();
        }
        return listener.heard;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void theSinkHearsWhatItWouldHearFromOneThread(int seed) {
        var bytes = records(seed, seed % 2 == 0);
        assertThat(heard(bytes, true)).hasSizeGreaterThan(MANY / 2).isEqualTo(heard(bytes, false));
    }

    @Test
    void whoWantsNoMoreHearsNoMore() {
        var listener = new Listener() {
            @Override
            public boolean value(Object value, int line) {
                return super.value(value, line) && heard.size() < 5;
            }
        };
        new ValuesAhead(FACTORY, records(2, true), 0, listener).read();
        assertThat(listener.heard).hasSize(5);
        assertNobodyReads();
    }

    @Test
    void aCancelIsAnsweredInTheMiddleOfALongValue() {
        var listener = new Listener() {
            @Override
            public boolean isCanceled() {
                return true;
            }
        };
        var bytes = ("[{\"a\":[" + "[1],".repeat(3_000_000) + "[1]]}]").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new ValuesAhead(FACTORY, bytes, 0, listener).read()).isInstanceOf(CancellationException.class);
        assertThat(listener.heard).isEmpty();
        assertNobodyReads();
    }

    @Test
    void aFaultOfTheSinkIsTheAskers() {
        var listener = new Listener() {
            @Override
            public boolean value(Object value, int line) {
                throw new IllegalArgumentException("no");
            }
        };
        assertThatThrownBy(() -> new ValuesAhead(FACTORY, records(4, true), 0, listener).read()).isInstanceOf(IllegalArgumentException.class);
        assertNobodyReads();
    }

    @Test
    void anInterruptIsKeptForTheAsker() {
        Thread.currentThread().interrupt();
        var heard = heard(records(2, true), true);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(heard).isEqualTo(heard(records(2, true), false));
    }

    private static void assertNobodyReads() {
        assertThat(Thread.getAllStackTraces().keySet()).noneMatch(thread -> thread.getName().equals("Reading JSON"));
    }
}
