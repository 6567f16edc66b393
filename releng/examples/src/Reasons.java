import static org.adduce.model.EventStatus.*;
import static org.adduce.model.Polarity.*;
import static org.adduce.model.Stance.*;

import org.adduce.model.Assertion;
import org.adduce.model.time.When;

/** What is passed on from others, what speaks for and against, and what happened. */
final class Reasons {

    private final Workshop w;

    Reasons(Workshop w) {
        this.w = w;
    }

    void make() {
        passedOn();
        arguments();
        events();
    }

    private void passedOn() {
        w.passedOn("rao as fast", "thread", "the Tern 9 is about as fast as the Kestrel", "as fast");
        w.note("rao video", "video", "Rao", ASSERTS, "as fast");
        w.passedOn("ferrante 80", "thread", "the export licences cut deliveries of Kestrels to Karsia by 80 per cent within a year", "80 per cent");
        w.passedOn("varga years", "posts", "We are where Halden was in the autumn of 2023", "two and a half");
        w.passedOn("adeyemi price", "posts", "the price of an hour of compute in Karsia fell by half between January 2025 and January 2026", "price floor");
        w.passedOn("nandakumar six weeks", "note", "it is gaining six weeks every quarter now", "six weeks");
        w.passedOn("orrery september", "chat", "it will have its next model out by September", "september");
        w.passedOn("corvid tern 10", "posts", "it will ship the Tern 10 before the end of 2027", "tern 10");
        w.mark("ferrante boards", "comments", "deliveries of Tern 9s in the first quarter were between 60,000 and 75,000 boards", RELAYS, "boards");
        w.note("adeyemi boards", "report", "Dele Adeyemi", ASSERTS, "boards").setSaidAt(When.parse("2026-06~"));
        w.the("ferrante boards", Assertion.class).getReports().add(w.the("adeyemi boards", Assertion.class));
    }

    private void arguments() {
        w.argument("calendar", SUPPORTS, "three", "from a comparison", "as fast", "on sale");
        w.argument("calendar against", REBUTS, "eight to ten", "from a comparison", "as fast", "on sale");
        w.argument("yield line", QUALIFIES, "three", null, "yield forty");
        w.argument("report on yield", UNDERCUTS, "yield line", "from a position to know", "yield 55");
        w.argument("deliveries fell", SUPPORTS, "time bought", "from cause to effect", "80 per cent");
        w.argument("competitor", REBUTS, "time bought", "from consequences", "lost sales", "curbs made");
        w.argument("plans first", REBUTS, "curbs made", "from precedence in time", "plans 2019");
        w.argument("money", SUPPORTS, "curbs made", "from cause to effect", "subsidy");
        w.argument("boxes", REBUTS, "time bought", "from alternatives", "more boxes", "power");
        w.argument("waiting", UNDERCUTS, "boxes", "from an exception", "wires");
        w.argument("hill climbing", SUPPORTS, "no need", "from cause to effect", "hill");
        w.argument("suicidal", REBUTS, "blockade", "from consequences", "sinks");
    }

    private void events() {
        w.event("Corvid draws its first plans", HAPPENED, "2019", "mk plans", "Corvid");
        w.event("Halden opens its second plant", HAPPENED, "2021-09", null, "Halden");
        w.event("The list of firms begins with 31 names", HAPPENED, "2022", null, "Trade Office");
        w.event("The Kestrel goes on sale", HAPPENED, "2023-03", "lena on sale", "Halden", "Kestrel");
        w.event("Export licences for the Kestrel", HAPPENED, "2023-10-17", null, "Westmark");
        w.event("Westmark votes", HAPPENED, "2023-11-05", null, "Westmark");
        w.event("Karsia grants 40 billion", HAPPENED, "2024-07~", "northby subsidy", "Karsia", "Corvid");
        w.event("Tern 8 is shown", HAPPENED, "2024-11", null, "Corvid");
        w.event("Licences are widened", HAPPENED, "2025-02-28", null, "Westmark", "Trade Office");
        w.event("Tern 9 goes on sale", HAPPENED, "2025-08-12", null, "Corvid", "Tern 9");
        w.event("Open day at the Arden plant", HAPPENED, "2025-10-18", "varga yield", "Corvid");
        w.event("Counting the Curbs is published", HAPPENED, "2026-04", "report 55", "Harbour Institute");
        w.event("Hearing on the licences", HAPPENED, "2026-05-06", "brandt ten", "Brandt", "Rao");
        w.event("Petrel 3 is released", HAPPENED, "2026-05-19", "ines 88", "Lodestar", "Petrel 3");
        w.event("Orrery closes its weights", ALLEGED, "2026-05?", null, "Orrery");
        w.event("Rao speaks at the Harbour Forum", HAPPENED, "2026-06-02", "rao video", "Rao");
        w.event("Convoy for the strait", REFUTED, "2026-06-09", null, "Soto", "Karsia");
        w.event("Orrery's next model", PLANNED, "2026-09~", "orrery september", "Orrery");
        w.event("Review of the licences", PLANNED, "2026-11/2026-12", null, "Westmark");
        w.event("Tern 10 ships", PLANNED, "../2027", "corvid tern 10", "Corvid");
        w.event("Election in Westmark", PLANNED, "2027-11-07", null, "Westmark");
        w.event("A meeting of both ministers", ALLEGED, null, null, "Brandt", "Soto");
    }
}
