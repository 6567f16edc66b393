package org.adduce.benchmark;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import org.adduce.benchmark.Timing.Effort;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Importer;
import org.adduce.importer.feed.FeedImporter;
import org.adduce.importer.web.WebImporter;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.jsoup.Jsoup;

/**
 * Reads 400 saved pages, or 1,000 feeds, up to their proposals, one after the other, and passes over the same bytes with
 * bare jsoup or bare StAX. The pages are those of a folder, over and over, or made up; the feeds are made up. Prints
 * throughput, the most memory in use beside the bytes, and for pages whether ours is at least a third as fast.
 */
public final class PagesBenchmark {

    private static final double LEAST = 1.0 / 3;
    private static final int PAGES = 400;
    private static final int FEEDS = 1000;
    /** Reading pages is much code: beside others on the machine it is compiled after half a minute. */
    private static final Effort EFFORT = new Effort(3000, 30_000, 4000, 3);
    private static final Hints HINTS = Hints.of("saved", Instant.parse("2026-06-20T10:00:00Z"));
    private static final String[] WORDS = "the hall was never heated in winter, and nobody at the yard asked why it froze over while cranes stood still for months until somebody paid.".split(" ");

    private PagesBenchmark() {
    }

    /** Something that reads one input. */
    @FunctionalInterface
    private interface Reader {
        void read(byte[] bytes) throws Exception;
    }

    /** Runs {@code web [FOLDER]} or {@code feeds}. */
    public static void main(String[] arguments) throws Exception {
        if (arguments[0].equals("feeds")) {
            measure(FEEDS + " feeds", IntStream.range(0, FEEDS).mapToObj(PagesBenchmark::feed).toList(), new FeedImporter(), "StAX", PagesBenchmark::stax, 0);
        } else {
            var pages = arguments.length > 1 ? saved(Path.of(arguments[1])) : IntStream.range(0, PAGES).mapToObj(PagesBenchmark::page).toList();
            measure(PAGES + " pages", IntStream.range(0, PAGES).mapToObj(at -> pages.get(at % pages.size())).toList(), new WebImporter(), "jsoup", PagesBenchmark::jsoup, LEAST);
        }
    }

    private static void measure(String what, List<byte[]> inputs, Importer importer, String bareName, Reader bare, double least) throws Exception {
        Reader ours = bytes -> importer.read(bytes, HINTS, new NullProgressMonitor());
        long length = inputs.stream().mapToLong(bytes -> bytes.length).sum();
        var theirs = Timing.whenWarm(EFFORT, () -> all(inputs, bare));
        var own = Timing.whenWarm(EFFORT, () -> all(inputs, ours));
        double ratio = theirs.work() / own.work();
        System.out.printf(Locale.ROOT, "%s, %.1f MB: ours %.0f ms (%.1f MB/s, %.0f ms of work), bare %s %.0f ms (%.1f MB/s, %.0f ms of work); ours is %.2f as fast%s%n", what, megabytes(length), own.wall(),
                megabytes(length) / own.wall() * 1000, own.work(), bareName, theirs.wall(), megabytes(length) / theirs.wall() * 1000, theirs.work(), ratio,
                least == 0 ? "" : ratio >= least ? ": keeps to a third" : ": TOO SLOW");
        System.out.printf(Locale.ROOT, "  most memory beside the bytes: ours %.0f MB, bare %s %.0f MB%n", peak(inputs, ours), bareName, peak(inputs, bare));
    }

    private static void all(List<byte[]> inputs, Reader reader) throws Exception {
        for (var bytes : inputs) {
            reader.read(bytes);
        }
    }

    private static void jsoup(byte[] bytes) throws IOException {
        Jsoup.parse(new ByteArrayInputStream(bytes), null, "https://yard.example/");
    }

    private static void stax(byte[] bytes) throws Exception {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.CHARACTERS) {
                reader.getText();
            }
        }
    }

    private static double peak(List<byte[]> inputs, Reader reader) throws Exception {
        var pools = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).toList();
        long before = Timing.used();
        pools.forEach(MemoryPoolMXBean::resetPeakUsage);
        all(inputs, reader);
        return megabytes(pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() - before);
    }

    private static double megabytes(long bytes) {
        return bytes / (double) (1 << 20);
    }

    private static List<byte[]> saved(Path folder) throws IOException {
        var pages = new ArrayList<byte[]>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(path -> path.toString().matches(".*source\\.html|.*(?<!expected)\\.x?html?|.*\\.mht(?:ml)?")).sorted().toList()) {
                pages.add(Files.readAllBytes(file));
            }
        }
        if (pages.isEmpty()) {
            throw new IOException("There is no saved page in " + folder);
        }
        return pages;
    }

    private static byte[] page(int seed) {
        var random = new Random(seed);
        var html = new StringBuilder("<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Page " + seed + " | Harbour Notes</title><meta property=og:site_name content='Harbour Notes'>"
                + "<link rel=canonical href=https://yard.example/" + seed + "><script>" + "var a = 1;\n".repeat(200) + "</script></head><body><nav class=menu><ul>");
        IntStream.range(0, 80).forEach(at -> html.append("<li class='menu-item item-").append(at).append("'><a href='/s/").append(at).append("'>").append(words(random, 2)).append("</a></li>"));
        html.append("</ul></nav><div class=wrap><div class=sidebar>");
        IntStream.range(0, 30).forEach(at -> html.append("<div class=related><a href='/r/").append(at).append("'><img src=x.png alt=''>").append(words(random, 8)).append("</a></div>"));
        html.append("</div><article class=post><h1>Page ").append(seed).append("</h1><p class=byline>By Lena Kovac</p>");
        IntStream.range(0, 30 + random.nextInt(40)).forEach(at -> html.append("<p>").append(words(random, 60)).append(" <a href='https://yard.example/l").append(at).append("'>").append(words(random, 3))
                .append("</a> ").append(words(random, 20)).append("</p>\n"));
        html.append("</article></div><div id=comments><ol>");
        IntStream.range(0, random.nextInt(40)).forEach(at -> html.append("<li class=comment id=comment-").append(at).append("><b class=fn>u").append(random.nextInt(9))
                .append("</b> <time datetime='2026-06-12T09:14:05Z'>June 12</time><div class=comment-content><p>").append(words(random, 40)).append("</p></div></li>"));
        return html.append("</ol></div><footer>").append("<a href=/x>x</a> ".repeat(60)).append("</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] feed(int seed) {
        var random = new Random(seed);
        var xml = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?><rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Feed " + seed + "</title><link>https://yard.example/f" + seed + "</link>");
        IntStream.range(0, 20).forEach(at -> xml.append("<item><title>").append(words(random, 5)).append("</title><link>https://yard.example/").append(seed).append('/').append(at)
                .append("</link><pubDate>Fri, 12 Jun 2026 09:14:05 GMT</pubDate><dc:creator>Lena Kovac</dc:creator><description>&lt;p&gt;").append(words(random, 120))
                .append(" &lt;a href=\"https://yard.example/a\"&gt;there&lt;/a&gt;&lt;/p&gt;</description></item>"));
        return xml.append("</channel></rss>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String words(Random random, int count) {
        var words = new StringBuilder();
        for (int at = 0; at < count; at++) {
            words.append(at == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return words.toString();
    }
}
