package org.adduce.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;

/** A dossier like those that people make: forty claims, twenty events, twenty-five actors, eighty assertions over twelve years. */
public final class Sample {

    private static final String[] ACTORS = {"Mira Rao", "lena_k", "mk99", "Corvid Devices", "Kestrel Systems", "Jonas Ahlgren", "Ministry of Trade",
        "Tern Foundry", "Ines Okafor", "The Weekly Fab", "old_lithographer", "Petrel Optics", "Sade Bello", "quietwafer", "Council of Ports",
        "Daniel Frey", "Heron Capital", "Amina Diallo", "Bureau of Standards", "tapeout_tom", "Lapwing Memory", "Yusuf Demir", "Clara Winther",
        "Northern Export Bank", "Avocet Institute"};

    private static final String[] EVENTS = {"2019-03|happened|Tern 7 announced", "2019-11-14|happened|First export curbs",
        "2020-06|happened|Corvid opens its second fab", "2021-02-10/2021-05-20|happened|Harbour strike", "2021-09|alleged|Mask theft at Petrel",
        "2022-04-05|happened|Curbs widened to optics", "2022-10~|happened|Kestrel tapes out at 5 nm", "2023-01-30|happened|Tern 9 launched",
        "2023-07-12|refuted|Convoy to the strait", "2023-08|happened|Minister resigns", "2024-02|happened|Lapwing recalls its memory",
        "2024-06-19|happened|Kestrel ships the first machine", "2024-11|happened|Heron buys a third of Tern", "2025-03-03|happened|Audit of the subsidies",
        "2025-09-21|happened|Avocet report on yields", "2026-02|alleged|Second source in the south", "2026-05-28|happened|Corvid halves its prices",
        "2027-01|planned|Third fab opens", "2028-06?|planned|Tern 11", "2030|planned|End of the subsidies"};

    private static final String[] CLAIMS = {"fact|2026~|Corvid's process is about three years behind", "fact|2023/2025|Kestrel's yield is below forty per cent",
        "fact|2022-04/..|The curbs cut deliveries by half", "fact|../2021|Petrel was the only supplier of mirrors",
        "forecast|2026-06-12/2028-06-12|There will be a blockade within two years", "forecast|2027/2029|Corvid reaches 3 nm on its own",
        "forecast|2028|Tern 11 is delayed by at least a year", "causal|2020/2022|The strike raised prices more than the curbs did",
        "policy|2027/..|The subsidies should end", "value|2024|The recall was handled honestly", "fact|2024-06|The first machine was assembled abroad",
        "forecast|2030~|Half of all memory will come from the south", "fact|2019/2023|Export licences took longer each year",
        "fact|2025|Lapwing lost a fifth of its customers", "forecast|2026/2027|Prices fall by a third", "causal|2023-08/2024|The resignation delayed the audit",
        "policy|2026|Audits must be public", "definition||A node name says nothing of density", "fact|2021-09|The masks were copied, not stolen",
        "fact|2023-01/2024-06|The Tern 9 is about as fast as the Kestrel", "forecast|2029/2031|Two of the five foundries close",
        "fact|2020-06/2026|The second fab never ran at capacity", "value||Secrecy harms the whole trade", "causal|2025/..|Cheap power decides where fabs are built",
        "forecast|2027-01/2027-12|The third fab opens on time", "fact|2022|Optics were sold through three agents", "fact|2018/2020~|Old machines were bought in bulk",
        "forecast|2031|The lag is below one year", "policy|2025-03/2026-03|Foreign auditors should be let in", "fact|2024-11/..|Heron decides what Tern builds",
        "fact|2026-05|The price cut is below cost", "forecast|2026-05/2026-12|Kestrel follows with its prices", "causal|2019-11/2021|Curbs made the south invest",
        "fact|2023-07|There was never a convoy", "forecast|2028/2030|A common standard for masks is agreed", "value|2025-09|The Avocet report is fair",
        "fact|2025/2026|Yields doubled within a year", "fact|2021/2022|Spare parts came through the ports", "definition||Capacity means wafers started, not shipped",
        "forecast|2026-09?|The minister returns"};

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Random random;
    private final Dossier dossier = MAKE.createDossier();
    private final List<Topic> topics = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private long ids;

    private Sample(long seed) {
        random = new Random(seed);
        dossier.setId(id());
        dossier.setTitle("The race for compute");
    }

    /** The dossier, always the same. */
    public static Dossier dossier() {
        return new Sample(7).made(80);
    }

    /** The model of the dossier. */
    public static TimelineModel model() {
        return TimelineModel.of(dossier(), java.util.Locale.UK);
    }

    private Dossier made(int assertions) {
        for (var name : List.of("Process", "Trade", "Money", "Power")) {
            var topic = MAKE.createTopic();
            topic.setId(id());
            topic.setName(name);
            topics.add(topic);
        }
        dossier.getTopics().addAll(topics);
        for (var text : List.of("Do the curbs work?", "Who leads in 2030?", "Is the south a second source?")) {
            var question = MAKE.createQuestion();
            question.setId(id());
            question.setText(text);
            questions.add(question);
        }
        dossier.getQuestions().addAll(questions);
        for (var name : ACTORS) {
            dossier.getActors().add(actor(name));
        }
        for (var text : CLAIMS) {
            dossier.getClaims().add(claim(text.split("\\|")));
        }
        sources();
        for (int i = 0; i < assertions; i++) {
            assertion(i);
        }
        for (var text : EVENTS) {
            event(text.split("\\|"));
        }
        return dossier;
    }

    private Actor actor(String name) {
        var actor = MAKE.createActor();
        actor.setId(id());
        actor.setName(name);
        actor.setKind(name.contains("_") || name.equals("mk99") ? ActorKind.ACCOUNT : ActorKind.PERSON);
        return actor;
    }

    private Claim claim(String[] parts) {
        var claim = MAKE.createClaim();
        claim.setId(id());
        claim.setKind(ClaimKind.get(parts[0]));
        claim.setAbout(parts[1].isEmpty() ? null : When.parse(parts[1]));
        claim.setText(parts[2]);
        claim.getTopics().add(topics.get(random.nextInt(topics.size())));
        claim.getAnswers().add(questions.get(random.nextInt(questions.size())));
        return claim;
    }

    private void sources() {
        source("Fab thread", SourceKind.THREAD, "2026-06-12");
        source("Weekly note 114", SourceKind.NEWSLETTER, "2025-10");
        source("Comments on the note", SourceKind.COMMENTS, null);
        source("Yields and prices", SourceKind.PAPER, "2023-05-08");
        source("The long curb", SourceKind.BOOK, "2021");
        source("Talk at Avocet", SourceKind.VIDEO, "2024-09-12");
        source("An essay without text", SourceKind.ARTICLE, null);
    }

    private void source(String title, SourceKind kind, String published) {
        var source = MAKE.createSource();
        source.setId(id());
        source.setTitle(title);
        source.setKind(kind);
        source.setPublished(published == null ? null : When.parse(published));
        dossier.getSources().add(source);
    }

    private void assertion(int number) {
        var source = dossier.getSources().get(random.nextInt(6));
        var speaker = dossier.getActors().get((int) (ACTORS.length * Math.pow(random.nextDouble(), 1.6)));
        var utterance = utterance(source, speaker, number);
        var assertion = MAKE.createAssertion();
        assertion.setId(id());
        assertion.setClaim(dossier.getClaims().get(random.nextInt(CLAIMS.length)));
        assertion.setSpeaker(speaker);
        assertion.setUtterance(utterance);
        int roll = random.nextInt(20);
        assertion.setStance(roll < 9 ? Stance.ASSERTS : Stance.values()[1 + roll % 6]);
        assertion.setRecordedAt(Instant.EPOCH);
        if (assertion.getClaim().getKind() == ClaimKind.FORECAST) {
            assertion.setCertainty(Certainty.of((1 + random.nextInt(9)) / 10.0));
        }
        source.getAssertions().add(assertion);
        if (random.nextInt(3) == 0) {
            source.getUtterances().add(utterance(source, speaker, number + 1000));
        }
    }

    private Utterance utterance(Source source, Actor speaker, int number) {
        var utterance = MAKE.createUtterance();
        utterance.setId(id());
        utterance.setSpeaker(speaker);
        if (source.getPublished() != null) {
            utterance.setWhen(when(number));
        }
        source.getUtterances().add(utterance);
        return utterance;
    }

    private When when(int number) {
        var day = LocalDate.of(2019, 2, 1).plusDays((long) (2700 * Math.sqrt(random.nextDouble())));
        return switch (number % 9) {
            case 3 -> When.parse(day.toString().substring(0, 7) + "~");
            case 6 -> When.parse(day.toString().substring(0, 4));
            case 8 -> When.parse(day + "T09:14:00Z");
            default -> When.of(day);
        };
    }

    private void event(String[] parts) {
        var event = MAKE.createEvent();
        event.setId(id());
        event.setWhen(When.parse(parts[0]));
        event.setStatus(EventStatus.get(parts[1]));
        event.setTitle(parts[2]);
        event.getParticipants().add(dossier.getActors().get(random.nextInt(ACTORS.length)));
        var assertions = dossier.getSources().get(random.nextInt(2)).getAssertions();
        if (!assertions.isEmpty()) {
            event.getEvidence().add(assertions.get(random.nextInt(assertions.size())));
        }
        dossier.getEvents().add(event);
    }

    private UUID id() {
        return new UUID(0x4000L, 0x8000_0000_0000_0000L | ++ids);
    }
}
