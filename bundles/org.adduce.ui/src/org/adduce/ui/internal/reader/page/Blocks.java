package org.adduce.ui.internal.reader.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells voices that stand in lines of their own from those that are passed on within a line of somebody else. What is no
 * voice's word but leads a line in or out (the marks of quoting, blanks) goes with the voice.
 */
public final class Blocks {

    private static final String QUOTING = ">|“”„\"«»‘’'";

    private static final Pattern AFTERWARDS = Pattern.compile("(?:[ \\t\u00a0“”\"«»‘’'.]|\\[\\d{1,3}\\])*");

    private final String text;
    private final Map<Voice, List<Stretch>> lines = new HashMap<>();

    public Blocks(String text, Voices voices) {
        this.text = text;
        voices.all().forEach(this::place);
    }

    private void place(Voice voice) {
        boolean isBlock = voice.outer().map(outer -> lines.containsKey(outer)
                && voice.parts().stream().allMatch(part -> standsAlone(part, outer))).orElse(true);
        if (isBlock) {
            lines.put(voice, voice.parts().stream().map(part -> grown(part, voice.outer())).toList());
        }
    }

    /** Whether it stands in lines of its own. */
    public boolean isBlock(Voice voice) {
        return lines.containsKey(voice);
    }

    /** The stretches of lines that a voice fills; none if it stands within lines of another. */
    public List<Stretch> of(Voice voice) {
        return lines.getOrDefault(voice, List.of());
    }

    private boolean standsAlone(Stretch part, Voice outer) {
        var room = room(part, outer);
        return leadIn(part, room, QUOTING) == room.start() && leadOut(part, room) == room.end();
    }

    private Stretch grown(Stretch part, Optional<Voice> outer) {
        var room = outer.map(voice -> room(part, voice)).orElseGet(() -> lines(part));
        int start = leadIn(part, room, QUOTING);
        int end = outer.isPresent() ? leadOut(part, room) : blanksAfter(part, room);
        return new Stretch(start == room.start() ? start : part.start(), end);
    }

    /** The lines that a part is in, as far as they are the outer voice's. */
    private Stretch room(Stretch part, Voice outer) {
        var whole = lines(part);
        return of(outer).stream().filter(place -> place.overlaps(part)).findFirst()
                .map(place -> new Stretch(Math.min(part.start(), Math.max(whole.start(), place.start())),
                        Math.max(part.end(), Math.min(whole.end(), place.end())))).orElse(whole);
    }

    private Stretch lines(Stretch part) {
        int end = part.end() > 0 && text.charAt(part.end() - 1) == '\n' ? part.end() - 1 : text.indexOf('\n', part.end());
        return new Stretch(text.lastIndexOf('\n', part.start() - 1) + 1, Math.max(part.end(), end < 0 ? text.length() : end));
    }

    private int leadIn(Stretch part, Stretch room, String marks) {
        int at = part.start();
        while (at > room.start() && isLead(text.charAt(at - 1), marks)) {
            at--;
        }
        return at;
    }

    /** Closing quotation marks and footnotes that belong to who quotes may follow what is quoted. */
    private int leadOut(Stretch part, Stretch room) {
        var matcher = AFTERWARDS.matcher(text).region(part.end(), room.end());
        return matcher.lookingAt() ? matcher.end() : part.end();
    }

    private int blanksAfter(Stretch part, Stretch room) {
        int at = part.end();
        while (at < room.end() && isLead(text.charAt(at), "")) {
            at++;
        }
        return at;
    }

    private static boolean isLead(char c, String marks) {
        return c != '\n' && Character.isWhitespace(c) || c == '\u00a0' || marks.indexOf(c) >= 0;
    }
}
