import static org.adduce.model.ClaimKind.*;
import static org.adduce.model.Comparison.*;
import static org.adduce.model.Stance.*;

import org.adduce.model.Assertion;
import org.adduce.model.Reading;
import org.adduce.model.time.When;

/** Open models and closed ones. */
final class Models {

    private final Workshop w;

    Models(Workshop w) {
        this.w = w;
    }

    void make() {
        models();
    }

    private void models() {
        w.claim("88", FACT, "2026-05", "Petrel 3 scores 88 on the reading set, Orrery's best 91", "open", "open models", "Petrel 3");
        w.quantity("88", "score on the reading set", "Petrel 3", null, EQUAL, "88", "88", "1", null);
        w.claim("thirty million", FACT, "2026", "The run that made Petrel 3 cost 30 million", "open", "Petrel 3");
        w.quantity("thirty million", "cost of the run", "Petrel 3", null, EQUAL, "30000000", "30000000", "EUR", null);
        w.claim("power", FACT, "2026", "Electricity in Karsia costs a third of what it costs in Westmark", "electricity");
        w.claim("distilled", FACT, "2025/2026", "Lodestar distilled Petrel 3 from Orrery's model", "open", "open models", "Lodestar");
        w.claim("hill", CAUSAL, null, "Distilling gets a model started, hill climbing on tasks that can be checked gets it to the top", "open", "open models");
        w.claim("no need", FACT, "2026/..", "Lodestar does not need Orrery any more", "open", "Lodestar");
        w.mark("ines 88", "chat", "88 on the reading set, Orrery's best is 91", ASSERTS, "88");
        w.mark("ines thirty", "chat", "they say the run cost 30 million", RELAYS, "thirty million");
        w.note("lodestar thirty", "letter", "Lodestar", ASSERTS, "thirty million").setSaidAt(When.parse("2026-05"));
        w.the("ines thirty", Assertion.class).getReports().add(w.the("lodestar thirty", Assertion.class));
        w.mark("bram thirty", "chat", "I don't believe the 30.", DOUBTS, "thirty million");
        w.mark("ines power", "chat", "power there is a third of ours.", ASSERTS, "power");
        w.mark("yusuf distil", "chat", "did they distil it from Orrery?", ASKS, "distilled");
        w.mark("ines denial", "chat", "Lodestar denies it.", DENIES, "distilled");
        w.mark("yusuf say so", "chat", "they would say that", DOUBTS, "distilled").setReading(Reading.IMPLIED);
        w.mark("bram hill", "chat", "distilling gets you started, it does not get you to 88.", ASSERTS, "hill");
        w.mark("ines no need", "chat", "either way they don't need Orrery any more", ASSERTS, "no need");
    }
}
