package org.adduce.importer.text.internal.head;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;

/**
 * A page of a question with its answers and the comments on each, as sites of questions and answers print them: whose words
 * they are stands below the words of a question and of an answer, and behind those of a comment.
 *
 * @param heads one for each voice; it stands where its words begin and names whoever is named below them
 * @param lines the lines that are nobody's words, in no order
 * @param ends where the words of comments end on lines that go on with a name
 */
public record AskedPage(List<Head> heads, List<Integer> lines, Map<Integer, Integer> ends) {

    private static final int LONGEST_SIGN = 60;
    private static final int MOST_POSTS = 20_000;
    /** What only such a page says. */
    private static final Pattern SIGN = Pattern.compile("(?i)viewed [\\d.,]+k? times?|[\\d,]+ answers?|add a comment|(?:improve|edit) this (?:question|answer)|show activity on this post\\.?");

    /** Reads a page as such; empty where it is none: on others a name above "answered" says who speaks below. */
    public static Optional<AskedPage> of(Page page, Pulse pulse) {
        var signatures = signatures(page, pulse);
        boolean isOne = signatures.values().stream().anyMatch(PostSignature::earned) && (areOfAnswers(signatures) || hasSign(page));
        return isOne ? Optional.of(new AskedReader(page, signatures, pulse).read()) : Optional.empty();
    }

    /** Those that end a post, by their lines in order. */
    private static SortedMap<Integer, PostSignature> signatures(Page page, Pulse pulse) {
        var found = new TreeMap<Integer, PostSignature>();
        for (int line = 0; line < page.lines() && found.size() < MOST_POSTS; line++) {
            pulse.beat();
            var signature = PostSignature.on(page, line).filter(PostSignature::isOfAuthor);
            if (signature.isPresent()) {
                found.put(line, signature.get());
                line = signature.get().lastLine();
            }
        }
        return found;
    }

    private static boolean areOfAnswers(Map<Integer, PostSignature> signatures) {
        return signatures.size() > 1 && signatures.values().stream().anyMatch(it -> it.act() == PostSignature.Act.ANSWERED);
    }

    private static boolean hasSign(Page page) {
        return IntStream.range(0, page.lines()).anyMatch(line -> page.length(line) <= LONGEST_SIGN && SIGN.matcher(page.words(line)).matches());
    }
}
