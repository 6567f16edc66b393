package org.adduce.importer.text.internal.word;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists, each read when it is first asked for. Immutable, shared between threads. */
public final class Lexicon {

    private Lexicon() {
    }

    /** Words that say nothing of the subject, in several languages. */
    public static Set<String> stopwords() {
        return Stopwords.SET;
    }

    /** How somebody begins who answers. */
    public static Phrases answers() {
        return Answers.PHRASES;
    }

    /** How somebody goes on who is already speaking. */
    public static Phrases continuations() {
        return Continuations.PHRASES;
    }

    /** How somebody begins a post of their own. */
    public static Phrases posts() {
        return Posts.PHRASES;
    }

    /** How somebody ends a post. */
    public static Phrases closings() {
        return Closings.PHRASES;
    }

    /** Capitalised words that are nobody's name. */
    public static Set<String> notNames() {
        return NotNames.SET;
    }

    /** Words before a name that say what somebody is. */
    public static Set<String> titles() {
        return Titles.SET;
    }

    /** Verbs of saying that stand before or after quoted words. */
    public static Set<String> sayings() {
        return Sayings.ALL;
    }

    /** Verbs of saying that stand before a reported clause too, with "that" or without. */
    public static Set<String> reportings() {
        return Sayings.REPORTING;
    }

    /** Verbs of saying that stand before a reported clause if it begins with "that". */
    public static Set<String> reportingsWithThat() {
        return Sayings.WITH_THAT;
    }

    /** Words that pages print around a name and a time. */
    public static Set<String> meta() {
        return Meta.SET;
    }

    /** Words that stand where a name might but are none. */
    public static Set<String> labels() {
        return Labels.SET;
    }

    private static final class Meta {
        static final Set<String> SET = Resource.words("meta.txt");
    }

    private static final class Labels {
        static final Set<String> SET = Resource.words("labels.txt");
    }

    private static final class NotNames {
        static final Set<String> SET = Resource.words("notnames.txt");
    }

    private static final class Titles {
        static final Set<String> SET = Resource.words("titles.txt");
    }

    private static final class Sayings {
        static final Set<String> ALL = marked("");
        static final Set<String> REPORTING = marked("r ");
        static final Set<String> WITH_THAT = marked("t ");

        private static Set<String> marked(String mark) {
            return Resource.lines("sayings.txt").stream().filter(line -> line.startsWith(mark))
                    .flatMap(line -> Arrays.stream(line.substring(2).split(" "))).collect(Collectors.toUnmodifiableSet());
        }
    }

    private static final class Stopwords {
        static final Set<String> SET = Resource.words("stopwords.txt");
    }

    private static final class Answers {
        static final Phrases PHRASES = Phrases.named("answers.txt");
    }

    private static final class Continuations {
        static final Phrases PHRASES = Phrases.named("continuations.txt");
    }

    private static final class Posts {
        static final Phrases PHRASES = Phrases.named("posts.txt");
    }

    private static final class Closings {
        static final Phrases PHRASES = Phrases.named("closings.txt");
    }
}
