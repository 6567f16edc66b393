import static org.adduce.model.ClaimKind.*;
import static org.adduce.model.Comparison.*;
import static org.adduce.model.Stance.*;

import org.adduce.model.Assertion;
import org.adduce.model.Reading;
import org.adduce.model.time.When;

/** How far behind one is, and how one counts that. */
final class Distance {

    private final Workshop w;

    Distance(Workshop w) {
        this.w = w;
    }

    void make() {
        distance();
    }

    private void distance() {
        w.claim("eight to ten", FACT, "2026", "Over the whole chain Karsia is eight to ten years behind", "how far", "chips", "Karsia");
        w.quantity("eight to ten", "technology lag", "Karsia", "Westmark", BETWEEN, "8", "10", "a", "whole chain");
        w.claim("fifteen", FACT, "2024", "Karsia is fifteen years behind", "how far", "chips", "Karsia");
        w.quantity("fifteen", "technology lag", "Karsia", "Westmark", ABOUT, "15", "15", "a", "whole chain");
        w.claim("three", FACT, "2026", "Corvid is about three years behind", "how far", "chips", "Corvid");
        w.quantity("three", "technology lag", "Corvid", "Halden", ABOUT, "3", "3", "a", "best chip");
        w.claim("two and a half", FACT, "2026", "Corvid is where Halden was in the autumn of 2023", "how far", "chips", "Corvid");
        w.quantity("two and a half", "technology lag", "Corvid", "Halden", ABOUT, "2.5", "2.5", "a", "best chip");
        w.claim("four to six", FACT, "2026", "Karsia will have enough good chips in four to six years", "how far", "chips", "Karsia");
        w.quantity("four to six", "technology lag", "Karsia", "Westmark", BETWEEN, "4", "6", "a", "enough chips");
        w.claim("more than three", FACT, "2026", "In the number of good chips a month Karsia is more than three years behind", "how far", "deliveries", "Karsia");
        w.quantity("more than three", "technology lag", "Karsia", "Westmark", AT_LEAST, "3", null, "a", "chips a month");
        w.claim("as fast", FACT, "2026-06", "The Tern 9 is about as fast as the Kestrel", "how far", "chips", "Tern 9");
        w.claim("on sale", FACT, "2023-03", "The Kestrel went on sale in March 2023", "chips", "Kestrel");
        w.claim("yield forty", FACT, "2026", "Nobody has seen Corvid's yield above forty per cent", "yield", "Corvid");
        w.quantity("yield forty", "yield", "Corvid", null, AT_MOST, null, "40", "%", null);
        w.claim("yield 55", FACT, "2026-04", "Corvid's yield is 55 to 60 per cent", "yield", "Corvid");
        w.quantity("yield 55", "yield", "Corvid", null, BETWEEN, "55", "60", "%", null);
        w.claim("country", VALUE, "2026", "A yield of 55 per cent is not one to plan a country around", "yield");
        w.claim("out of the race", VALUE, null, "Three years behind is out of the race", "how far", "chips");
        w.claim("define", DEFINITION, null, "“Behind” has to mean the number of good chips made in a month, not the best chip made once", "how far");
        w.claim("lenses", FACT, "2024/2026", "Karsia grinds 11 per cent of its lenses itself, up from 4 per cent", "how far", "chips");
        w.quantity("lenses", "share of own lenses", "Karsia", null, ABOUT, "11", "11", "%", null);
        w.claim("boards", FACT, "2026-01/2026-03", "60,000 to 75,000 Tern 9 boards were delivered in the first quarter", "deliveries", "Tern 9");
        w.quantity("boards", "boards delivered", "Tern 9", null, BETWEEN, "60000", "75000", "1", "a quarter");
        w.claim("nil", FACT, "2025-10~/2026-06", "Counted by deliveries, Karsia has gained nothing since last autumn", "how far", "deliveries");
        w.claim("six weeks", CAUSAL, "2026", "Karsia gains six weeks every quarter, more than before the curbs", "how far", "work", "export curbs");

        w.mark("lena three", "thread", "they are not eight to ten years behind but rather three.", ASSERTS, "three");
        w.mark("lena not ten", "thread", "eight to ten years is not a number that survives contact with a calendar", DENIES, "eight to ten");
        w.mark("lena on sale", "thread", "The Kestrel went on sale in March 2023.", ASSERTS, "on sale");
        w.mark("mk out", "thread", "Three is still out of the race.", ASSERTS, "out of the race");
        w.mark("mk concedes three", "thread", "Three is still", CONCEDES, "three").setReading(Reading.IMPLIED);
        w.mark("fabhand forty", "thread", "Nobody outside has seen yield above forty per cent.", ASSERTS, "yield forty");
        w.mark("tin 55", "thread", "The Harbour Institute put it at 55 to 60 per cent in its April report", RELAYS, "yield 55");
        w.note("report 55", "report", "Harbour Institute", ASSERTS, "yield 55");
        w.the("tin 55", Assertion.class).getReports().add(w.the("report 55", Assertion.class));
        w.mark("fabhand retracts", "thread", "I take back the forty.", RETRACTS, "yield forty");
        w.mark("fabhand country", "thread", "I still would not call 55 a line you can plan a country around.", ASSERTS, "country");
        w.mark("lena define", "thread", "We had better agree on what \"behind\" means before we shout about years.", ASKS, "define");
        w.mark("mk second", "thread", "In the second.", ASSERTS, "define");
        w.mark("mk more than three", "thread", "there they are behind by more than three, not less.", ASSERTS, "more than three");
        w.mark("brandt ten", "hearing", "Eight to ten years, taken over the whole chain.", ASSERTS, "eight to ten");
        w.mark("chair fifteen", "hearing", "You told this committee in 2024 that it was fifteen.", RELAYS, "fifteen");
        w.mark("brandt fifteen", "hearing", "I withdraw the fifteen.", RETRACTS, "fifteen");
        w.note("brandt once", "stream", "Brandt", ASSERTS, "fifteen").setSaidAt(When.parse("2024"));
        w.the("chair fifteen", Assertion.class).getReports().add(w.the("brandt once", Assertion.class));
        w.mark("ferrante four", "note", "I think the honest answer is four to six years.", ASSERTS, "four to six");
        w.mark("lindqvist lenses", "comments", "It was 4 per cent in 2024 and is about 11 per cent now.", ASSERTS, "lenses");
        w.mark("lindqvist ten", "comments", "the minister was not so far off", CONCEDES, "eight to ten");
        w.mark("okafor nil", "comments", "If one counts deliveries, the gain is nil since last autumn.", ASSERTS, "nil");
        w.mark("okafor doubts", "comments", "I am less sure of the six weeks a quarter.", DOUBTS, "six weeks");
        w.mark("nandakumar denies nil", "comments", "The gain since last autumn is small but it is there.", DENIES, "nil");
        w.mark("ferrante denies nil", "comments", "That does not look like nil.", DENIES, "nil").setReading(Reading.IRONIC);
    }
}
