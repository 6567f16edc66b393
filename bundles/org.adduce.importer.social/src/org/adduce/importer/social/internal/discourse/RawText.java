package org.adduce.importer.social.internal.discourse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.importer.social.internal.post.Quoted;
import org.adduce.importer.social.internal.post.Words;

/** The words of a post as its author typed them, with what they quote in brackets: {@code [quote="lena, post:2, topic:5"]}. */
final class RawText {

    private static final Pattern MARK = Pattern.compile("\\[(?:quote(?:=\"?(?<whose>[^\"\\]\\n]{0,200})\"?)?|(?<end>/quote))][ \\t]*\\n?", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile("(post|topic):(\\d+)");
    /** Stands behind the name that a forum shows instead. */
    private static final Pattern USER = Pattern.compile(",\\s*username:\\s*([^,\\s]+)");

    private RawText() {
    }

    private record Open(int start, String whose) {
    }

    /** @param whose says of a quotation's mark whose it is and what it is from */
    static Words words(String raw, Function<String, Quoted> whose) {
        if (raw.indexOf("[quote") < 0) {
            return Words.plain(raw);
        }
        var text = new StringBuilder();
        var open = new ArrayDeque<Open>();
        var found = new ArrayList<Quoted>();
        var even = raw.replace("\r\n", "\n").strip();
        var mark = MARK.matcher(even);
        int done = 0;
        while (mark.find()) {
            text.append(even, done, mark.start());
            done = mark.end();
            if (mark.group("end") == null) {
                open.push(new Open(text.length(), mark.group("whose") == null ? "" : mark.group("whose")));
            } else if (!open.isEmpty()) {
                var quotation = open.pop();
                int end = end(text);
                if (end > quotation.start()) {
                    var said = whose.apply(cite(quotation.whose()));
                    found.add(new Quoted(quotation.start(), end, said.speaker(), said.original()));
                }
                text.append(even.startsWith("\n", done) ? "" : "\n");
            }
        }
        var plain = text.append(even, done, even.length()).toString();
        var words = Words.plain(plain);
        int lead = plain.length() - plain.stripLeading().length();
        var bracketed = found.stream().filter(quoted -> quoted.from() >= lead && quoted.to() - lead <= words.text().length())
                .map(quoted -> new Quoted(quoted.from() - lead, quoted.to() - lead, quoted.speaker(), quoted.original())).toList();
        var lines = words.quotations().stream().filter(line -> bracketed.stream().noneMatch(quoted -> quoted.from() < line.to() && line.from() < quoted.to()));
        var quotations = Stream.concat(bracketed.stream(), lines).sorted(Comparator.comparingInt(Quoted::from).thenComparing(Comparator.comparingInt(Quoted::to).reversed())).toList();
        return new Words(words.text(), words.links(), quotations);
    }

    private static int end(StringBuilder text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** {@code lena, post:2, topic:5} in the form that quotations in HTML have. */
    private static String cite(String whose) {
        var user = USER.matcher(whose);
        var name = user.find() ? user.group(1) : whose.split(",", 2)[0].strip();
        var post = "";
        var topic = "";
        var parts = PART.matcher(whose);
        while (parts.find()) {
            post = parts.group(1).equals("post") ? parts.group(2) : post;
            topic = parts.group(1).equals("topic") ? parts.group(2) : topic;
        }
        return name.isEmpty() ? "" : PostReader.QUOTE + topic + '/' + post + '/' + name;
    }
}
