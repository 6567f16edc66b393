import static org.adduce.model.ClaimKind.*;
import static org.adduce.model.Comparison.*;
import static org.adduce.model.Stance.*;

import org.adduce.model.Assertion;
import org.adduce.model.Reading;

/** What the export licences have done. */
final class Curbs {

    private final Workshop w;

    Curbs(Workshop w) {
        this.w = w;
    }

    void make() {
        curbs();
    }

    private void curbs() {
        w.claim("80 per cent", CAUSAL, "2023-10/2024-10~", "The export licences cut deliveries of Kestrels to Karsia by 80 per cent within a year", "work", "export curbs", "Kestrel");
        w.quantity("80 per cent", "fall in deliveries", "Kestrel", null, ABOUT, "80", "80", "%", "within a year");
        w.claim("appearance", FACT, "2023", "The curbs were meant to look like something before an election", "work", "export curbs");
        w.claim("curbs made", CAUSAL, "2023/..", "The curbs made Corvid", "work", "export curbs", "Corvid");
        w.claim("plans 2019", FACT, "2019", "Corvid had its plans drawn in 2019", "Corvid");
        w.claim("subsidy", CAUSAL, "2024", "The subsidy of 40 billion came because of the curbs", "work", "export curbs");
        w.quantity("subsidy", "subsidy", "Corvid", null, EQUAL, "40000000000", "40000000000", "EUR", "2024 EUR");
        w.claim("time bought", VALUE, "2023/2026", "The licences have bought time", "work", "export curbs");
        w.claim("time lent", VALUE, "2023/2026", "The licences have not bought time but lent it, at interest", "work", "export curbs");
        w.claim("lost sales", FACT, "2023/2026", "Halden has lost about 12 billion in sales", "work", "Halden");
        w.quantity("lost sales", "sales lost", "Halden", null, ABOUT, "12000000000", "12000000000", "EUR", null);
        w.claim("narrow", POLICY, "2026/2027", "The licences should be narrowed to the two products that matter before the end of 2027", "work", "export curbs");
        w.claim("more boxes", CAUSAL, null, "Slower chips do not change what can be trained, only how many are needed and what the electricity costs", "work", "electricity");
        w.claim("wires", CAUSAL, null, "Above some 8,000 boxes the interconnect makes slower chips wait", "work", "chips");
        w.claim("price floor", FACT, "2025-01/2026-01", "The price of an hour of compute in Karsia fell by half", "work", "electricity");
        w.quantity("price floor", "price of an hour of compute", "Karsia", null, ABOUT, "-50", "-50", "%", "January 2025 to January 2026");
        w.claim("212 firms", FACT, "2026", "There are 212 firms on the list", "export curbs", "Trade Office");

        w.mark("grue appearance", "thread", "They were meant to look like something before an election.", ASSERTS, "appearance");
        w.mark("grue asks", "thread", "You really believe that the curbs were meant to work?", ASKS, "time bought").setReading(Reading.RHETORICAL);
        w.mark("lena both", "thread", "Both can be true.", CONCEDES, "appearance");
        w.mark("northby made", "thread", "The curbs made Corvid.", ASSERTS, "curbs made");
        w.mark("mk denies made", "thread", "The curbs made it poorer, not born.", DENIES, "curbs made");
        w.mark("mk plans", "thread", "Corvid had its plans drawn in 2019", ASSERTS, "plans 2019");
        w.mark("northby subsidy", "thread", "The subsidy of 40 billion came nine months after the curbs, and because of them.", ASSERTS, "subsidy");
        w.mark("engine boxes", "thread", "Slower chips do not change what you can train, only how many you need and what the electricity costs.", ASSERTS, "more boxes");
        w.mark("parallax wires", "thread", "Above some 8,000 boxes you pay for waiting.", ASSERTS, "wires");
        w.mark("engine concedes", "thread", "Granted, above that size the interconnect bites.", CONCEDES, "wires");
        w.mark("brandt 80", "hearing", "Deliveries of the Kestrel to Karsia have fallen by four fifths.", ASSERTS, "80 per cent");
        w.mark("brandt time", "hearing", "That buys time, and time is what we set out to buy.", ASSERTS, "time bought");
        w.mark("rao lost", "hearing", "We have lost about 12 billion in sales", ASSERTS, "lost sales");
        w.mark("rao lent", "hearing", "I would not call that time bought. I would call it time lent, at interest.", ASSERTS, "time lent");
        w.mark("rao narrow", "hearing", "I would have them narrowed to the two products that matter, before the end of next year.", ASSERTS, "narrow");
        w.mark("post 212", "posts", "counts 212 firms on the list now", RELAYS, "212 firms");
        w.note("office 212", "report", "Trade Office", ASSERTS, "212 firms");
        w.the("post 212", Assertion.class).getReports().add(w.the("office 212", Assertion.class));
    }
}
