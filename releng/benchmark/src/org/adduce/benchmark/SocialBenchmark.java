package org.adduce.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.adduce.benchmark.Timing.Effort;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.importer.social.HackerNewsImporter;
import org.adduce.importer.social.XImporter;
import org.eclipse.core.runtime.NullProgressMonitor;

/**
 * Reads a thread of 10,000 comments and an archive of posts of 100 MB, both made up at run time, up to the proposal, and
 * passes over the same bytes with bare Jackson, all texts decoded; and has Jackson make its own tree of them, which is what
 * most programs do first. Prints throughput, the most memory in use beside the bytes, and whether ours is at least a third
 * as fast as the bare pass.
 */
public final class SocialBenchmark {

    private static final double LEAST = 1.0 / 3;
    private static final int COMMENTS = 10_000;
    private static final int MEGABYTES = 100;
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Effort EFFORT = new Effort(3000, 12_000, 4000, 3);
    private static final String[] WORDS = "the hall was never heated in winter and nobody at the yard asked why it froze over while cranes stood still for months until somebody paid".split(" ");

    private SocialBenchmark() {
    }

    /** Runs all; the first argument is how many megabytes the archive has. */
    public static void main(String[] arguments) throws Exception {
        int megabytes = arguments.length > 0 ? Integer.parseInt(arguments[0]) : MEGABYTES;
        measure("a thread of " + COMMENTS + " comments", thread(), 0, new HackerNewsImporter(), "thread.json");
        var archive = archive(megabytes << 20);
        measure("an archive of " + megabytes + " MB", archive, new String(archive, 0, 100, StandardCharsets.UTF_8).indexOf('['), new XImporter(), "tweets.js");
    }

    private static void measure(String what, byte[] bytes, int start, Importer importer, String name) throws Exception {
        var hints = Hints.of(name, Instant.parse("2026-06-20T10:00:00Z"));
        var bare = Timing.whenWarm(EFFORT, () -> pass(bytes, start));
        var tree = Timing.whenWarm(EFFORT, () -> MAPPER.readTree(bytes, start, bytes.length - start));
        var ours = Timing.whenWarm(EFFORT, () -> importer.read(bytes, hints, new NullProgressMonitor()));
        double ratio = bare.work() / ours.work();
        System.out.printf(Locale.ROOT, "%s, %.1f MB: ours %.0f ms (%.0f MB/s, %.0f ms of work), bare Jackson %.0f ms (%.0f MB/s, %.0f ms of work), its tree %.0f ms (%.0f ms of work)%n", what,
                megabytes(bytes.length), ours.wall(), rate(bytes, ours.wall()), ours.work(), bare.wall(), rate(bytes, bare.wall()), bare.work(), tree.wall(), tree.work());
        System.out.printf(Locale.ROOT, "  by the work ours is %.2f as fast as bare Jackson and %.2f as its tree: %s%n", ratio, tree.work() / ours.work(), ratio >= LEAST ? "keeps to a third" : "TOO SLOW");
        System.out.printf(Locale.ROOT, "  most memory beside the bytes: ours %.0f MB, bare Jackson %.0f MB; the proposal itself %.0f MB%n", peak(() -> read(importer, bytes, hints)),
                peak(() -> passed(bytes, start)), held(() -> read(importer, bytes, hints)));
    }

    private static Object read(Importer importer, byte[] bytes, Hints hints) {
        try {
            return importer.read(bytes, hints, new NullProgressMonitor());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object passed(byte[] bytes, int start) {
        try {
            return pass(bytes, start);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long pass(byte[] bytes, int start) throws IOException {
        long length = 0;
        try (var parser = new JsonFactory().createParser(bytes, start, bytes.length - start)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                length += token == JsonToken.VALUE_STRING ? parser.getText().length() : 1;
            }
        }
        return length;
    }

    private static double peak(Supplier<Object> body) {
        long before = Timing.used();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        body.get();
        return megabytes(pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before);
    }

    private static double held(Supplier<Object> body) {
        long before = Timing.used();
        var result = body.get();
        long after = Timing.used();
        return result == null ? 0 : megabytes(after - before);
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }

    private static double megabytes(long bytes) {
        return bytes / (double) (1 << 20);
    }

    private static double rate(byte[] bytes, double millis) {
        return megabytes(bytes.length) / millis * 1000;
    }

    /** Each comment answers one before it. */
    private static byte[] thread() {
        var random = new Random(1);
        var json = new StringBuilder("[{\"by\":\"a\",\"id\":1,\"time\":1750000000,\"title\":\"Halls\",\"type\":\"story\",\"url\":\"https://yard.example/a\"}");
        for (int id = 2; id <= COMMENTS + 1; id++) {
            json.append(",\n{\"by\":\"u").append(random.nextInt(900)).append("\",\"id\":").append(id).append(",\"kids\":[],\"parent\":").append(1 + random.nextInt(id - 1))
                    .append(",\"time\":").append(1_750_000_000 + id).append(",\"type\":\"comment\",\"text\":\"").append(words(random, 20 + random.nextInt(60)))
                    .append("<p>It&#x27;s so: <a href=\\\"https:&#x2F;&#x2F;yard.example&#x2F;").append(id).append("\\\" rel=\\\"nofollow\\\">https:&#x2F;&#x2F;yard.example&#x2F;").append(id)
                    .append("</a><p>").append(words(random, 20)).append("\"}");
        }
        return json.append(']').toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] archive(int length) {
        var random = new Random(2);
        var json = new StringBuilder("window.YTD.tweets.part0 = [");
        for (int id = 1; json.length() < length; id++) {
            var number = "19900000000" + (10_000_000 + id);
            json.append(id == 1 ? "" : ",").append("\n  {\n    \"tweet\" : {\n      \"edit_info\" : {\n        \"initial\" : {\n          \"editTweetIds\" : [\n            \"").append(number)
                    .append("\"\n          ],\n          \"editableUntil\" : \"2025-12-06T19:20:30.000Z\",\n          \"editsRemaining\" : \"5\",\n          \"isEditEligible\" : false\n        }\n      },\n")
                    .append("      \"retweeted\" : false,\n      \"source\" : \"<a href=\\\"http://yard.example/app\\\" rel=\\\"nofollow\\\">App</a>\",\n      \"entities\" : {\n        \"hashtags\" : [ ],\n")
                    .append("        \"symbols\" : [ ],\n        \"user_mentions\" : [ ],\n        \"urls\" : [\n          {\n            \"url\" : \"https://t.co/a").append(id)
                    .append("\",\n            \"expanded_url\" : \"https://yard.example/").append(id).append("\",\n            \"display_url\" : \"yard.example/").append(id)
                    .append("\",\n            \"indices\" : [\n              \"10\",\n              \"33\"\n            ]\n          }\n        ]\n      },\n      \"display_text_range\" : [\n        \"0\",\n        \"140\"\n      ],\n")
                    .append("      \"favorite_count\" : \"").append(random.nextInt(50)).append("\",\n      \"id_str\" : \"").append(number).append("\",\n      \"truncated\" : false,\n      \"retweet_count\" : \"1\",\n      \"id\" : \"")
                    .append(number).append("\",\n      \"created_at\" : \"Sat Dec 06 18:20:30 +0000 2025\",\n      \"favorited\" : false,\n      \"full_text\" : \"").append(words(random, 25)).append(" https://t.co/a").append(id)
                    .append("\",\n      \"lang\" : \"en\"\n    }\n  }");
        }
        return json.append("\n]\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Random random, int count) {
        var words = new StringBuilder();
        for (int at = 0; at < count; at++) {
            words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
