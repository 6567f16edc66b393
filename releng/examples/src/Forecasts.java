import static org.adduce.model.ClaimKind.*;
import static org.adduce.model.Stance.*;

import org.adduce.model.Claim;
import org.adduce.model.Outcome;
import org.adduce.model.Reading;

/** What is said to come. */
final class Forecasts {

    private final Workshop w;

    Forecasts(Workshop w) {
        this.w = w;
    }

    void make() {
        forecasts();
    }

    private void forecasts() {
        w.claim("blockade", FORECAST, "2026-06-15/2028-06-15", "There will be a blockade of the strait within two years", "strait", "the strait");
        w.claim("soar", FORECAST, "2026-06/2028-06~", "Corvid's shares will soar", "blockade", "the strait", "Corvid");
        w.claim("sinks", CAUSAL, null, "A blockade sinks the one who lays it first", "strait", "the strait");
        w.claim("outsell", FORECAST, "2026-05/2030", "Corvid will sell more accelerators than Halden by 2030", "how far", "deliveries", "Corvid", "Halden");
        w.claim("eased", FORECAST, "2026-06~/2027", "The curbs will be eased before the end of 2027", "work", "export curbs");
        w.claim("reciprocity", FORECAST, "2026/2027", "The easing will be called reciprocity", "eased", "export curbs");
        w.claim("cheaper", FORECAST, "2026-07/2026-12", "Hours of compute in Karsia will get cheaper still", "electricity");
        w.claim("grid", FORECAST, "2026-06/2026-08", "The grid in Karsia holds this summer", "electricity");
        w.the("cheaper", Claim.class).getConditions().add(w.the("grid", Claim.class));
        w.claim("tern 10", FORECAST, "2026-06~/2027", "Corvid will ship the Tern 10 before the end of 2027", "chips", "Corvid");
        w.claim("september", FORECAST, "2026-05/2026-09", "Orrery will have its next model out by September", "open", "Orrery");
        w.claim("level", FORECAST, "2026-05/2027", "Open models are level with closed ones by the end of 2027", "open", "open models");
        w.claim("petrel 4", FORECAST, "2026-05/2026-09", "Petrel 4 will be out by September", "open", "Lodestar");
        w.claim("whole chain", FORECAST, "2026/2035~", "Karsia will have the whole chain by the middle of the next decade", "how far", "chips", "Karsia");
        w.claim("yield 2025", FORECAST, "2025-10/2025-12", "Corvid's yield will pass fifty per cent before the end of 2025", "yield", "Corvid");
        w.resolve("yield 2025", "A yield above 50 per cent in a report that is not Corvid's own", Outcome.PARTLY, "2026-04");
        w.resolve("blockade", "A declared closure of the strait to ships of Westmark for more than seven days", Outcome.OPEN, null);

        w.mark("grue blockade", "thread", "I'd put a blockade of the strait within two years at 25%.", ASSERTS, "blockade").setCertainty(Workshop.sure(0.25));
        w.mark("fabhand blockade", "thread", "That is far too high.", DOUBTS, "blockade").setCertainty(Workshop.sure(0.05));
        w.mark("grue soar", "thread", "If the fabs go, Corvid's shares will soar", ASSERTS, "soar");
        w.mark("fabhand sinks", "thread", "A blockade sinks the one who lays it first.", ASSERTS, "sinks");
        w.mark("rao outsell", "hearing", "Then Corvid will sell more accelerators than Halden by 2030.", ASSERTS, "outsell").setCertainty(Workshop.sure("better than even", 0.5, 0.7));
        w.mark("brandt outsell", "hearing", "That I doubt very much.", DOUBTS, "outsell");
        w.mark("ferrante eased", "note", "I would put the chance that the curbs are eased before the end of 2027 at about one in three.", ASSERTS, "eased").setCertainty(Workshop.sure("about one in three", 0.3, 0.37));
        w.mark("ferrante reciprocity", "note", "it will be called reciprocity", ASSERTS, "reciprocity");
        w.mark("ferrante cheaper", "note", "If the grid in Karsia holds this summer, the hours of compute there will get cheaper still", ASSERTS, "cheaper");
        w.mark("post tern 10", "posts", "it was right once", DOUBTS, "tern 10").setReading(Reading.IMPLIED);
        w.mark("bram september", "chat", "I give that 60%, they have slipped twice", ASSERTS, "september").setCertainty(Workshop.sure(0.6));
        w.mark("ines level", "chat", "my bet is open models are level with closed ones by the end of 2027", ASSERTS, "level");
        w.mark("ines petrel 4", "chat", "by then Petrel 4", ASSERTS, "petrel 4");
        w.mark("lindqvist chain", "comments", "takes until the middle of the next decade", ASSERTS, "whole chain");
        w.note("varga yield", "stream", "Ilse Varga", ASSERTS, "yield 2025").setCertainty(Workshop.sure("confident", 0.75, 0.95));
    }
}
