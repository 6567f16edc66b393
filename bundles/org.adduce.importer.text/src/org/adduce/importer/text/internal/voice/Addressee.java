package org.adduce.importer.text.internal.voice;

import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.head.Plate;

/**
 * Whom a voice speaks to by the first name: "Lena, thank you", "Thanks Lena!" It is believed only of one person near. Who was
 * spoken to so, or wrote the page that the comments are below, answers the voice before.
 */
final class Addressee {

    private static final String OR_NONE = "it answers another voice, or none";
    private static final int NEAR = 40;
    private static final int REACH = 60;
    private static final int HEAD = 400;
    private static final Pattern AUTHOR = Pattern.compile("(?i)\n[ \t]*(?:author|creator|auteur|autrice|autora?|autorin|autore)[ \t\r]*\n");
    /** What may stand before a name: "Hi", "Danke", "Bonjour". */
    private static final String GREETING = "(?i:hi|hello|hey|dear|thanks|thank you|many thanks|agreed|sorry|yes|no|oh|well|true|great point|good point"
            + "|hallo|liebe[rs]?|guten tag|servus|moin|danke(?: dir)?|vielen dank|bonjour|bonsoir|salut|ch\u00E8re?|cher|merci(?: beaucoup)?"
            + "|hola|buenas|buenos d\u00EDas|querid[oa]|estimad[oa]|(?:muchas )?gracias|ciao|grazie)[, ]+";
    private static final Pattern CALLED = Pattern.compile("(?:" + GREETING + ")?@?(?:(?:Dr|Prof|Mr|Mrs|Ms|Fr)\\.? )?(\\p{Lu}[\\p{L}'\u2019-]{1,30})(?:[ \u00A0\u202F]?[,!:]|\\n| [\u2014\u2013-] |\\.\\s)");

    private static final Pattern NICK = Pattern.compile("([\\p{Ll}\\p{N}_][\\p{L}\\p{N}_|^`-]{1,30}): ");
    /** What accounts put after a given name: "Marta_77". */
    private static final Pattern GIVEN_AND_MORE = Pattern.compile("[_\\d].*");

    private final Outline outline;

    Addressee(Outline outline) {
        this.outline = outline;
    }

    /** Whom a voice answers so; it is doubted. */
    Optional<Voice> of(Outline.Entry entry, int index) {
        var before = outline.entries().get(index - 1).voice();
        boolean isOther = entry.head().isPresent() && before.speaker().isPresent() && !before.speaker().equals(entry.voice().speaker());
        if (isOther && entry.voice().speaker().flatMap(Plate::name).filter(whole -> isCalled(whole, called(before))).isPresent()) {
            entry.voice().doubts().add(new Doubt("The voice before begins with the name of this speaker, and so this seems to answer it", OR_NONE));
            return Optional.of(before);
        }
        if (isOther && isAuthor(index)) {
            entry.voice().doubts().add(new Doubt("The author of the page speaks below it mostly to answer the voice before", OR_NONE));
            return Optional.of(before);
        }
        return nicknamed(entry, index).or(() -> lastOf(entry, called(entry.voice()), index));
    }

    /** In chats whoever is spoken to is called by his account and a colon: "mk99: which one?" */
    private Optional<Voice> nicknamed(Outline.Entry entry, int index) {
        var reach = entry.voice().reach();
        var nick = NICK.matcher(outline.passages().text()).region(reach.start(), Math.min(reach.end(), reach.start() + REACH));
        for (int before = index - 1; nick.lookingAt() && before >= Math.max(0, index - NEAR); before--) {
            var voice = outline.entries().get(before).voice();
            if (!voice.speaker().equals(entry.voice().speaker()) && voice.speaker().flatMap(Plate::name).filter(nick.group(1)::equals).isPresent()) {
                return Optional.of(voice);
            }
        }
        return Optional.empty();
    }

    /** The name that a voice begins with; empty where it begins with none. */
    private String called(Voice voice) {
        var reach = voice.reach();
        var called = CALLED.matcher(outline.passages().text()).region(reach.start(), Math.min(reach.end(), reach.start() + REACH));
        return called.lookingAt() ? called.group(1) : "";
    }

    private Optional<Voice> lastOf(Outline.Entry entry, String name, int index) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var found = new ArrayList<Voice>();
        for (int before = index - 1; before >= Math.max(0, index - NEAR); before--) {
            var voice = outline.entries().get(before).voice();
            boolean fits = !isAuthor(before) && voice.speaker().flatMap(Plate::name).filter(whole -> isCalled(whole, name)).isPresent() && !voice.speaker().equals(entry.voice().speaker());
            if (fits && found.stream().noneMatch(it -> it.speaker().equals(voice.speaker()))) {
                found.add(voice);
            }
        }
        if (found.size() != 1) {
            return Optional.empty();
        }
        entry.voice().doubts().add(new Doubt("It begins with \u201C" + name + "\u201D and so seems to answer that voice", "it speaks to somebody else"));
        return Optional.of(found.getFirst());
    }

    /** Whoever speaks to the author of the whole page seldom answers what he said below it. */
    private boolean isAuthor(int index) {
        int to = outline.entries().get(index).voice().reach().start();
        int from = Math.max(index == 0 ? 0 : outline.entries().get(index - 1).voice().reach().end(), to - HEAD);
        return to > from && AUTHOR.matcher(outline.passages().text()).region(from, to).find();
    }

    /** By the first name, by the only one, or by the last after a title. */
    private static boolean isCalled(String whole, String name) {
        var parts = whole.split(" ");
        boolean titled = parts.length > 1 && parts[0].endsWith(".") && parts[0].length() <= 5;
        boolean account = parts.length == 1 && GIVEN_AND_MORE.matcher(whole).replaceFirst("").equalsIgnoreCase(name);
        return account || parts[titled ? 1 : 0].equalsIgnoreCase(name) || titled && parts[parts.length - 1].equalsIgnoreCase(name);
    }
}
