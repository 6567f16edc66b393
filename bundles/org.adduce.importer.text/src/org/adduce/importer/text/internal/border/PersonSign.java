package org.adduce.importer.text.internal.border;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.adduce.importer.text.internal.page.Span;

/**
 * Of whom a line of a post speaks: a line that begins with somebody new who says something begins a post, and one that says
 * "he finished it" and has named nobody goes on.
 */
final class PersonSign implements Sign {

    private static final int REACH = 12;
    private static final int LONGEST = 2000;
    private static final int HEAD = 90;
    private static final int FIRST_WORDS = 4;
    private static final Set<String> MEANT = Set.of("he", "she", "they", "him", "them", "he'd", "she'd", "they'd", "he's", "she's", "they're", "he'll", "she'll", "they'll");
    private static final Pattern SPEAKS = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019.-]+){0,3}(?: (?:says|said|tells|told|argues|argued|claims|claimed|writes|wrote)\\b|(?:,? [^.!?:\u201C\"]{2,40})?: ?[\u201C\"])");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]+(?: \\p{Lu}[\\p{L}'\u2019.-]+){0,3}");

    @Override
    public void weigh(Gap gap, Scale scale) {
        if (!gap.isIn(Genre.HEAP) || gap.after().passage().isQuoted()) {
            return;
        }
        var opening = gap.after().opening();
        if (!opening.isEmpty() && !MEANT.contains(opening.getFirst()) && opening.stream().limit(FIRST_WORDS).anyMatch(MEANT::contains)) {
            scale.add(-1.2, "it speaks of somebody named before");
        } else if (isSomebodyNew(gap) && !gap.before().announces()) {
            scale.add(0.9, "it begins with somebody new");
        }
    }

    private static boolean isSomebodyNew(Gap gap) {
        var span = gap.after().span();
        var head = new Span(span.start(), Math.min(span.end(), span.start() + HEAD));
        if (!Character.isUpperCase(gap.text().codePointAt(head.start())) || !region(SPEAKS, gap.text(), head).lookingAt()) {
            return false;
        }
        var name = region(NAME, gap.text(), head);
        return name.lookingAt() && !isNamedBefore(gap, name.group().substring(name.group().lastIndexOf(' ') + 1));
    }

    private static boolean isNamedBefore(Gap gap, String name) {
        for (int index = gap.index() - 1; index >= Math.max(gap.voiceStart(), gap.index() - REACH); index--) {
            if (gap.aspects().of(index).span().first(LONGEST).in(gap.text()).contains(name)) {
                return true;
            }
        }
        return false;
    }

    private static Matcher region(Pattern pattern, String text, Span span) {
        return pattern.matcher(text).region(span.start(), span.end());
    }
}
