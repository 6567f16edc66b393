package org.adduce.importer.text.internal.head;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.adduce.importer.text.internal.head.Head.Kind;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;

/** All heads of a page: those forms of them that enough of the page bears out. */
public final class Heads {

    private static final List<HeadForm> FORMS = List.of(new MailForm(), new MailboxForm(), new AvatarForm(), new CommunityForm(), new GluedForm(), new AnswerForm(), new BylineForm(), new ChatForm(), new LineForm(), new WroteForm(),
            new StackForm(), new ColonForm());
    private static final int ENOUGH = 2;
    /** Above a single post there may be a page's own line and a title. */
    private static final int LATEST = 3;
    private static final int LOWEST = 8;
    private static final int LONGEST_TITLE = 140;
    /** And no town: above the day of a report stands where it was written. */
    private static final Pattern PERSON = Pattern.compile("(?!(?:New|San|Santa|Los|Las|Saint|St|Fort|Port|Mount|El|La|Le|North|South|East|West|Hong|United|Tel|Abu|Buenos|Rio)\\b)(?:\\p{Lu}[\\p{L}'\u2019.-]*)(?: \\p{Lu}[\\p{L}'\u2019.-]*){1,2}");

    private Heads() {
    }

    /** The heads of a page in order; none overlaps another. */
    public static List<Head> in(Page page, Pulse pulse) {
        var candidates = Answered.above(page, Papers.under(page, Trailing.among(page, candidates(page, pulse), pulse)));
        var byKind = new EnumMap<Kind, List<Head>>(Kind.class);
        candidates.forEach(head -> byKind.computeIfAbsent(head.kind(), kind -> new ArrayList<>()).add(head));
        int first = page.seenFrom(0);
        boolean named = byKind.entrySet().stream().anyMatch(it -> it.getKey() != Kind.COLON && isBorneOut(page, it.getValue(), first));
        var lines = isBorneOut(page, byKind.getOrDefault(Kind.LINE, List.of()), first) ? List.<Head>of() : clocked(byKind);
        byKind.entrySet().removeIf(it -> it.getKey() == Kind.COLON ? named || !Transcript.is(page, it.getValue()) : !isBorneOut(page, it.getValue(), first));
        var heads = candidates.stream().filter(head -> byKind.containsKey(head.kind()) || lines.contains(head)).toList();
        return Indents.standing(page, AfterNotes.with(page, heads, candidates));
    }

    /** Chats print name and time on two lines where a picture stands between them, else on one. */
    private static List<Head> clocked(Map<Kind, List<Head>> byKind) {
        boolean isChat = byKind.getOrDefault(Kind.STACK, List.of()).stream().filter(Heads::isClocked).count() >= ENOUGH;
        return isChat ? byKind.getOrDefault(Kind.LINE, List.of()).stream().filter(Heads::isClocked).toList() : List.of();
    }

    private static boolean isClocked(Head head) {
        return head.moment().filter(Moment.Clock.class::isInstance).isPresent();
    }

    /** What the first mail of a page is about. */
    public static Optional<String> subject(Page page, List<Head> heads) {
        return heads.stream().filter(head -> head.kind() == Kind.MAIL).findFirst().flatMap(mail -> MailForm.subject(page, mail));
    }

    /** Whether these are the turns of a transcript, which writes names in capitals. */
    public static boolean areOfTranscript(List<Head> heads) {
        return heads.stream().anyMatch(head -> head.kind() == Kind.COLON);
    }

    /** Whether these are the heads of a chat. */
    public static boolean areOfChat(List<Head> heads) {
        return heads.stream().anyMatch(head -> head.kind() == Kind.CHAT);
    }

    /** Whether a line of a chat is one that the chat program wrote itself: it has a time and no name. */
    public static boolean isOfProgram(Page page, int line) {
        return ChatForm.startsWithTime(page, line);
    }

    /** Whether a page with these heads was copied from a site, with its buttons. */
    public static boolean areOfSite(List<Head> heads) {
        return heads.stream().map(Head::kind).anyMatch(kind -> kind == Kind.AVATAR || kind == Kind.LINE || kind == Kind.STACK || kind == Kind.WROTE);
    }

    private static List<Head> candidates(Page page, Pulse pulse) {
        var found = new ArrayList<Head>();
        for (int line = 0; line < page.lines(); line++) {
            pulse.beat();
            var head = at(page, line);
            if (head != null) {
                found.add(Initials.above(page, head));
                line = head.lastLine();
            }
        }
        return found;
    }

    private static Head at(Page page, int line) {
        if (page.isBlank(line) || page.text().charAt(page.line(line).start()) == '>') {
            return null;
        }
        for (var form : FORMS) {
            var head = form.at(page, line);
            if (head.isPresent()) {
                return switch (head.get().kind()) {
                    case AVATAR, LINE -> Followers.below(page, head.get());
                    case CHAT -> Followers.answering(page, head.get());
                    default -> head.get();
                };
            }
        }
        return null;
    }

    private static boolean isBorneOut(Page page, List<Head> heads, int first) {
        if (heads.isEmpty()) {
            return false;
        }
        var one = heads.getFirst();
        boolean onTop = one.firstLine() == first && !isVague(one) || one.kind() == Kind.LINE && one.firstLine() <= first + LATEST;
        return heads.size() >= ENOUGH || one.strong() || onTop || isBelowTitle(page, one, first);
    }

    /** Who wrote a newsletter stands below its title, above when that was and how many liked it. */
    private static boolean isBelowTitle(Page page, Head one, int first) {
        boolean may = one.kind() == Kind.STACK && !isVague(one) && one.firstLine() <= first + LOWEST;
        return may && (one.lastLine() > one.firstLine() + 1 || isByline(page, one)) && IntStream.range(first, one.firstLine()).filter(line -> !page.isBlank(line)).allMatch(line -> page.length(line) <= LONGEST_TITLE && page.text().charAt(page.line(line).end() - 1) != '.');
    }

    /** Somebody's two or three names above a whole date, and a blank line before the text. */
    private static boolean isByline(Page page, Head one) {
        boolean dated = one.moment().filter(moment -> moment instanceof Moment.Dated day && day.year().isPresent()).isPresent();
        boolean isPerson = one.plate().flatMap(Plate::name).filter(name -> PERSON.matcher(name).matches()).isPresent();
        return dated && isPerson && one.lastLine() + 1 < page.lines() && page.isBlank(one.lastLine() + 1);
    }

    /** A word above a month may be a place and when it was seen. */
    private static boolean isVague(Head head) {
        boolean day = head.moment().filter(moment -> !(moment instanceof Moment.Dated dated && dated.day() == 0)).isPresent();
        return head.kind() == Kind.STACK && (!day || head.plate().flatMap(Plate::name).filter(name -> name.indexOf(' ') > 0).isEmpty());
    }
}
