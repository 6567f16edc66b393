package org.adduce.importer.web.internal.page;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The line between the parts of a web archive, as its head says it and as it is: who mends an archive by hand, or a mail program
 * on the way, makes them differ, and then no part is found.
 *
 * @param said what the head says
 * @param real what stands between the parts
 * @param line the line, from 1, of the first that is so
 * @param bytes the archive with what is real in its head
 */
record MhtmlBoundary(String said, String real, int line, byte[] bytes) {

    /** RFC 2046 allows so many letters. */
    private static final Pattern SAID = Pattern.compile("(?i)\\bboundary\\s*=\\s*\"?([^\";\\r\\n]{1,200})");
    private static final Pattern REAL = Pattern.compile("(?im)^--([^\\s].{0,69}?)[ \\t]*\\r?\\nContent-[a-z-]{2,40}:");
    private static final Pattern SEVERAL = Pattern.compile("(?i)^Content-Type:\\s*multipart/[a-z]+", Pattern.MULTILINE);
    private static final int LONGEST_HEAD = 64 * 1024;

    /** How they differ; empty where they do not, or where no line is between parts. */
    static Optional<MhtmlBoundary> mended(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var said = SAID.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        var real = REAL.matcher(text);
        boolean isSaid = said.find();
        if (!real.find() || isSaid && said.group(1).strip().equals(real.group(1))) {
            return Optional.empty();
        }
        var several = SEVERAL.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        if (!isSaid && (!several.find() || several.start() > real.start())) {
            return Optional.empty();
        }
        int line = 1 + (int) text.substring(0, real.start()).chars().filter(character -> character == '\n').count();
        var name = "boundary=\"" + real.group(1) + '"';
        var mended = isSaid ? text.substring(0, said.start()) + name + text.substring(text.startsWith("\"", said.end()) ? said.end() + 1 : said.end())
                : text.substring(0, several.end()) + "; " + name + text.substring(several.end());
        return Optional.of(new MhtmlBoundary(isSaid ? said.group(1).strip() : "", real.group(1), line, mended.getBytes(StandardCharsets.ISO_8859_1)));
    }

    /** Whether an archive of several parts is nowhere closed as its head says that it would be. */
    static boolean isCut(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var said = SAID.matcher(text).region(0, Math.min(text.length(), LONGEST_HEAD));
        return said.find() && !text.contains("--" + said.group(1).strip() + "--");
    }

    /** How many lines there are. */
    static int lines(byte[] bytes) {
        int lines = 1;
        for (byte b : bytes) {
            lines += b == '\n' ? 1 : 0;
        }
        return lines;
    }
}
