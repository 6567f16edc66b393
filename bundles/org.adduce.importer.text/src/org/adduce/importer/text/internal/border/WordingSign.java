package org.adduce.importer.text.internal.border;

import java.util.Optional;
import java.util.Set;
import org.adduce.importer.text.internal.word.Lexicon;
import org.adduce.importer.text.internal.word.Phrases.Phrase;

/** How the words after the gap begin: like an answer, like a post of its own, like the next thought, like a farewell. */
final class WordingSign implements Sign {

    private static final int SHORT_QUESTION = 160;
    private static final int SHORT_ASKING = 240;
    private static final int REACH = 6;
    private static final double WEAK = 2;
    private static final double CLEAR = 2.5;
    private static final double CLEARLY = 0.5;
    private static final Set<String> OF_ME = Set.of("i", "i'm", "i've", "i'd", "my");
    private static final Set<String> ASKED = Set.of("you", "your", "anybody", "anyone", "somebody", "someone", "people", "folks");

    @Override
    public void weigh(Gap gap, Scale scale) {
        var opening = gap.after().opening();
        if (gap.after().isClosing()) {
            scale.add(gap.isIn(Genre.THREAD) ? -1.5 : -7, "it ends a post");
            return;
        }
        var answer = Lexicon.answers().among(opening);
        var continuation = Lexicon.continuations().among(opening);
        var post = Lexicon.posts().among(opening);
        switch (gap.setting().genre()) {
            case THREAD -> talk(gap, scale, answer, longer(continuation, answer));
            case HEAP -> {
                heap(gap, scale, post, longer(continuation, post));
                retort(gap, scale, answer);
            }
            case NOTE -> {
                post.ifPresent(it -> scale.add(it.weight() * 0.4, "it begins like a post: " + spelled(it)));
                continuation.ifPresent(it -> scale.add(-it.weight(), "it goes on: " + spelled(it)));
            }
        }
    }

    private static void talk(Gap gap, Scale scale, Optional<Phrase> answer, Optional<Phrase> continuation) {
        boolean afterQuestion = gap.before().isQuestion();
        boolean asked = afterQuestion || gap.before().startsWithQuestion();
        if (asked && gap.after().opening().stream().findFirst().filter("because"::equals).isPresent()) {
            scale.add(1.5, "it answers the question before");
            return;
        }
        if (isOnlyQuestion(gap) && !gap.after().isQuestion() && answer.isEmpty()) {
            scale.add(0.8, "it may answer the question before");
        } else if (afterQuestion && gap.voiceLength() == 1 && answer.isEmpty() && !gap.after().isQuestion()) {
            scale.add(0.4, "it may answer the question before");
        } else if (asksSomebody(gap) && answer.isEmpty() && !gap.after().isQuestion()) {
            scale.add(0.5, "it may answer the question before");
        }
        double trust = afterQuestion && gap.voiceLength() > 1 ? 0.5 : 1;
        double known = answer.filter(it -> it.weight() <= WEAK && OF_ME.contains(it.words().getFirst())).isPresent() && spokeOfMe(gap) ? 0.5 : 1;
        answer.ifPresent(it -> scale.add(it.weight() * trust * known, "it begins like an answer: " + spelled(it)));
        if (gap.after().startsWithQuestion()) {
            scale.add(answer.isPresent() ? 0.4 : 1.2, "it asks");
        } else {
            continuation.ifPresent(it -> scale.add(-it.weight() * 0.8, "it begins like the next thought: " + spelled(it)));
        }
    }

    /** Whether the voice before begins by asking somebody something, and says little else. */
    private static boolean asksSomebody(Gap gap) {
        boolean isShort = gap.voiceLength() == 1 || gap.aspects().of(gap.index() - 2).passage().isQuoted();
        return isShort && gap.before().startsWithQuestion() && gap.before().length() < SHORT_ASKING && gap.before().opening().stream().anyMatch(ASKED::contains);
    }

    /** Whether all that the voice before says is one question. */
    private static boolean isOnlyQuestion(Gap gap) {
        return gap.voiceLength() == 1 && gap.before().isQuestion() && gap.before().startsWithQuestion() && gap.before().length() < SHORT_QUESTION;
    }

    private static void heap(Gap gap, Scale scale, Optional<Phrase> post, Optional<Phrase> continuation) {
        double trust = gap.after().opening().stream().findFirst().filter(OF_ME::contains).isPresent() && spokeOfMe(gap) ? 0.2 : 0.7;
        post.ifPresent(it -> scale.add(it.weight() * trust, "it begins like a post: " + spelled(it)));
        continuation.ifPresent(it -> scale.add(-it.weight(), "it begins like the next thought: " + spelled(it)));
        if (gap.after().startsWithPicture() && !gap.before().startsWithPicture()) {
            scale.add(1.2, "it begins with a picture");
        }
    }

    /** In a heap of posts some still answer others; only what nobody says to himself tells that: "This." and "Nope". */
    private static void retort(Gap gap, Scale scale, Optional<Phrase> answer) {
        answer.filter(it -> it.weight() >= CLEAR && !gap.before().startsWithQuestion()).ifPresent(it -> scale.add(it.weight() * CLEARLY, "it begins like an answer: " + spelled(it)));
    }

    /** Who has told of himself may go on with it: "When I was nineteen ..." "I have a boat now." */
    private static boolean spokeOfMe(Gap gap) {
        for (int index = gap.index() - 1; index >= Math.max(gap.voiceStart(), gap.index() - REACH); index--) {
            if (gap.aspects().of(index).lastLink().isEmpty() && gap.aspects().of(index).opening().stream().anyMatch(OF_ME::contains)) {
                return true;
            }
        }
        return false;
    }

    /** A phrase, unless another one fits the words better. */
    private static Optional<Phrase> longer(Optional<Phrase> phrase, Optional<Phrase> rival) {
        return phrase.filter(it -> rival.isEmpty() || rival.get().words().size() < it.words().size()
                || rival.get().words().size() == it.words().size() && rival.get().weight() <= it.weight());
    }

    private static String spelled(Phrase phrase) {
        return "\u201C" + phrase.spelled() + "\u201D";
    }
}
