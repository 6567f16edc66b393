import static org.adduce.model.ActorKind.*;
import static org.adduce.model.ClaimKind.*;
import static org.adduce.model.Comparison.*;
import static org.adduce.model.EventStatus.*;
import static org.adduce.model.Polarity.*;
import static org.adduce.model.SourceKind.*;
import static org.adduce.model.Stance.*;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.importing.Importer;
import org.adduce.model.Outcome;
import org.adduce.model.Reading;

/** Makes examples/race-for-compute.adduce from the texts in examples/sources. Everything and everybody in it is invented. */
final class MakeExample {

    private final Workshop w;
    private final Importer importer;
    private final Path texts;

    private MakeExample(Path examples, Importer importer) {
        this.w = new Workshop(examples.resolve("race-for-compute.adduce"), "The race for compute",
                "How far behind is Karsia, and what do the export curbs of Westmark do about it? An invented quarrel, for trying things.");
        this.importer = importer;
        this.texts = examples.resolve("sources");
    }

    /** Arguments: the folder of the examples, and the class of the importer that reads texts. */
    public static void main(String[] arguments) throws Exception {
        var importer = (Importer) Class.forName(arguments[1]).getDeclaredConstructor().newInstance();
        var examples = Path.of(arguments[0]);
        Files.deleteIfExists(examples.resolve("race-for-compute.adduce"));
        new MakeExample(examples, importer).run();
    }

    private void run() throws Exception {
        sources();
        actors();
        topicsAndQuestions();
        distance();
        curbs();
        models();
        forecasts();
        passedOn();
        arguments();
        events();
        w.settleDoubts();
        w.save();
    }

    private void sources() throws Exception {
        w.read(importer, texts.resolve("fab-thread.txt"), "thread", THREAD, "Are they three years behind or ten?", "2026-06-12");
        w.read(importer, texts.resolve("hearing.txt"), "hearing", INTERVIEW, "Hearing of the committee on trade", "2026-05-06");
        w.read(importer, texts.resolve("lab-chat.txt"), "chat", THREAD, "Petrel 3 is out", "2026-05-20");
        w.read(importer, texts.resolve("posts.txt"), "posts", POST, "Posts of a week in June", "2026-06~");
        w.read(importer, texts.resolve("weekly-note.txt"), "note", NEWSLETTER, "Three numbers", null);
        w.read(importer, texts.resolve("weekly-note-comments.txt"), "comments", COMMENTS, "Comments on “Three numbers”", null);
        w.bare("video", VIDEO, "Anil Rao at the Harbour Forum", "https://video.harbour.example/rao-forum-2026", "2026-06-02");
        w.bare("report", REPORT, "Counting the Curbs", "https://harbour.example/reports/counting-the-curbs", "2026-04");
        w.bare("letter", NEWSLETTER, "A lead is a speed", "https://letters.example/nandakumar/a-lead-is-a-speed", null);
        w.bare("stream", VIDEO, "Corvid: open day at the Arden plant", "https://video.corvid.example/open-day", "2025-10-18");
        w.the("comments", org.adduce.model.Source.class).getCommentsOn().add(w.the("note", org.adduce.model.Source.class));
    }

    private void actors() {
        w.actor("Westmark", STATE, "Westmark");
        w.actor("Karsia", STATE, "Karsia");
        w.actor("Halden", ORGANISATION, "Halden");
        w.actor("Corvid", ORGANISATION, "Corvid");
        w.actor("Orrery", ORGANISATION, "Orrery");
        w.actor("Lodestar", ORGANISATION, "Lodestar");
        w.actor("Harbour Institute", ORGANISATION, "Harbour Institute");
        w.actor("Trade Office", ORGANISATION, "Westmark Trade Office");
        w.actor("Kestrel", PRODUCT, "Kestrel");
        w.actor("Tern 9", PRODUCT, "Tern 9");
        w.actor("Petrel 3", PRODUCT, "Petrel 3");
        w.actor("Rao", PERSON, "Anil Rao", "Rao");
        w.actor("Brandt", PERSON, "Tomas Brandt", "Brandt", "Minister Brandt");
        w.actor("Soto", PERSON, "Wen-Li Soto", "Minister Soto");
        w.actor("Ilse Varga", PERSON, "Ilse Varga", "Varga");
        w.actor("Ms Delacroix", PERSON, "Odile Delacroix", "Ms Delacroix");
        w.actor("Chair", PERSON, "Chair of the committee on trade", "Chair");
        w.actor("Mara Ferrante", PERSON, "Mara Ferrante");
        w.actor("Priya Nandakumar", PERSON, "Priya Nandakumar");
        w.actor("Dele Adeyemi", PERSON, "Dele Adeyemi");
        w.actor("Hugo Lindqvist", PERSON, "Hugo Lindqvist");
        w.actor("Jonas Okafor", PERSON, "Jonas Okafor");
        for (var account : new String[] {"lena_k", "mk99", "oldfabhand", "tin_whistle", "grue", "northby", "quiet_engine", "parallax", "ines", "bram", "yusuf"}) {
            w.actor(account, ACCOUNT, account);
        }
        w.unite("Priya Nandakumar", "P. Nandakumar");
        w.belongs("Rao", "Halden", "chief executive", "2014/..");
        w.belongs("Ilse Varga", "Corvid", "chief engineer", "2011~/..");
        w.belongs("Brandt", "Westmark", "minister of trade", "2023-01/..");
        w.belongs("Soto", "Karsia", "minister of industry", "2022/..");
        w.belongs("Dele Adeyemi", "Harbour Institute", "senior fellow", null);
        w.speaker("posts", "the price of an hour of compute", "Dele Adeyemi");
        w.speaker("note", "Three numbers went round", "Mara Ferrante");
        w.the("note", org.adduce.model.Source.class).getAuthors().add(w.the("Mara Ferrante", org.adduce.model.Actor.class));
        w.the("letter", org.adduce.model.Source.class).getAuthors().add(w.the("Priya Nandakumar", org.adduce.model.Actor.class));
        w.the("report", org.adduce.model.Source.class).setPublisher(w.the("Harbour Institute", org.adduce.model.Actor.class));
    }

    private void topicsAndQuestions() {
        w.topic("export curbs", "#b3361b", null);
        w.topic("chips", "#1d62a3", null);
        w.topic("yield", "#1d62a3", "chips");
        w.topic("deliveries", "#1d62a3", "chips");
        w.topic("open models", "#2c7042", null);
        w.topic("electricity", "#8a5a00", null);
        w.topic("the strait", "#7a3fa0", null);
        w.question("how far", "How far behind is Karsia?");
        w.question("work", "Do the curbs work?");
        w.question("open", "Will open models catch up with closed ones?");
        w.question("strait", "Will there be a conflict over the strait?");
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
        w.the("tin 55", org.adduce.model.Assertion.class).getReports().add(w.the("report 55", org.adduce.model.Assertion.class));
        w.mark("fabhand retracts", "thread", "I take back the forty.", RETRACTS, "yield forty");
        w.mark("fabhand country", "thread", "I still would not call 55 a line you can plan a country around.", ASSERTS, "country");
        w.mark("lena define", "thread", "We had better agree on what \"behind\" means before we shout about years.", ASKS, "define");
        w.mark("mk second", "thread", "In the second.", ASSERTS, "define");
        w.mark("mk more than three", "thread", "there they are behind by more than three, not less.", ASSERTS, "more than three");
        w.mark("brandt ten", "hearing", "Eight to ten years, taken over the whole chain.", ASSERTS, "eight to ten");
        w.mark("chair fifteen", "hearing", "You told this committee in 2024 that it was fifteen.", RELAYS, "fifteen");
        w.mark("brandt fifteen", "hearing", "I withdraw the fifteen.", RETRACTS, "fifteen");
        w.note("brandt once", "stream", "Brandt", ASSERTS, "fifteen").setSaidAt(org.adduce.model.time.When.parse("2024"));
        w.the("chair fifteen", org.adduce.model.Assertion.class).getReports().add(w.the("brandt once", org.adduce.model.Assertion.class));
        w.mark("ferrante four", "note", "I think the honest answer is four to six years.", ASSERTS, "four to six");
        w.mark("lindqvist lenses", "comments", "It was 4 per cent in 2024 and is about 11 per cent now.", ASSERTS, "lenses");
        w.mark("lindqvist ten", "comments", "the minister was not so far off", CONCEDES, "eight to ten");
        w.mark("okafor nil", "comments", "If one counts deliveries, the gain is nil since last autumn.", ASSERTS, "nil");
        w.mark("okafor doubts", "comments", "I am less sure of the six weeks a quarter.", DOUBTS, "six weeks");
        w.mark("nandakumar denies nil", "comments", "The gain since last autumn is small but it is there.", DENIES, "nil");
        w.mark("ferrante denies nil", "comments", "That does not look like nil.", DENIES, "nil").setReading(Reading.IRONIC);
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
        w.the("post 212", org.adduce.model.Assertion.class).getReports().add(w.the("office 212", org.adduce.model.Assertion.class));
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
        w.note("lodestar thirty", "letter", "Lodestar", ASSERTS, "thirty million").setSaidAt(org.adduce.model.time.When.parse("2026-05"));
        w.the("ines thirty", org.adduce.model.Assertion.class).getReports().add(w.the("lodestar thirty", org.adduce.model.Assertion.class));
        w.mark("bram thirty", "chat", "I don't believe the 30.", DOUBTS, "thirty million");
        w.mark("ines power", "chat", "power there is a third of ours.", ASSERTS, "power");
        w.mark("yusuf distil", "chat", "did they distil it from Orrery?", ASKS, "distilled");
        w.mark("ines denial", "chat", "Lodestar denies it.", DENIES, "distilled");
        w.mark("yusuf say so", "chat", "they would say that", DOUBTS, "distilled").setReading(Reading.IMPLIED);
        w.mark("bram hill", "chat", "distilling gets you started, it does not get you to 88.", ASSERTS, "hill");
        w.mark("ines no need", "chat", "either way they don't need Orrery any more", ASSERTS, "no need");
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
        w.the("cheaper", org.adduce.model.Claim.class).getConditions().add(w.the("grid", org.adduce.model.Claim.class));
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
        w.note("adeyemi boards", "report", "Dele Adeyemi", ASSERTS, "boards").setSaidAt(org.adduce.model.time.When.parse("2026-06~"));
        w.the("ferrante boards", org.adduce.model.Assertion.class).getReports().add(w.the("adeyemi boards", org.adduce.model.Assertion.class));
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
