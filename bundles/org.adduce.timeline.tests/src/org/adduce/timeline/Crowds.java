package org.adduce.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.adduce.model.ClaimKind;
import org.adduce.model.Dossier;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;

/** Dossiers of any size, always the same for a seed: crowds at some times, hardly anything at others, ends of every sort. */
public final class Crowds {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final String[] WORDS = {"yield", "harbour", "licence", "the", "mirror", "falls", "rises", "again", "never", "third", "fab", "price",
        "of", "wafers", "was", "south", "before", "delayed", "public", "cut"};

    private final Random random;
    private final Dossier dossier = MAKE.createDossier();
    private long ids;

    private Crowds(long seed) {
        random = new Random(seed);
    }

    /** The model of a dossier with so many things, most of them said. */
    public static TimelineModel model(int things, long seed) {
        return TimelineModel.of(dossier(things, seed), Locale.UK);
    }

    /** A dossier with so many things, most of them said. */
    public static Dossier dossier(int things, long seed) {
        return new Crowds(seed).made(things);
    }

    private Dossier made(int things) {
        dossier.setId(id());
        dossier.setTitle("A crowd of " + things);
        int actors = Math.clamp(things / 20, 1, 400);
        for (int i = 0; i < actors; i++) {
            var actor = MAKE.createActor();
            actor.setId(id());
            actor.setName(words(1) + " " + words(1) + " " + i);
            dossier.getActors().add(actor);
        }
        for (int i = 0; i < Math.max(1, things / 200); i++) {
            var source = MAKE.createSource();
            source.setId(id());
            source.setKind(SourceKind.THREAD);
            source.setTitle(words(3));
            source.setPublished(random.nextInt(10) == 0 ? null : When.of(day()));
            dossier.getSources().add(source);
        }
        for (int i = 0; i < things / 4 + 1; i++) {
            claim();
        }
        for (int i = 0; i < things / 20; i++) {
            event();
        }
        for (int i = 0; i < things * 45 / 100; i++) {
            assertion();
        }
        for (int i = 0; i < things / 4; i++) {
            voice();
        }
        return dossier;
    }

    private void claim() {
        var claim = MAKE.createClaim();
        claim.setId(id());
        claim.setText(words(4 + random.nextInt(8)));
        claim.setKind(ClaimKind.values()[random.nextInt(ClaimKind.values().length)]);
        claim.setAbout(random.nextInt(20) == 0 ? null : when());
        dossier.getClaims().add(claim);
    }

    private void event() {
        var event = MAKE.createEvent();
        event.setId(id());
        event.setTitle(words(2 + random.nextInt(4)));
        event.setStatus(EventStatus.values()[random.nextInt(4)]);
        event.setWhen(when());
        dossier.getEvents().add(event);
    }

    private void assertion() {
        var source = dossier.getSources().get(random.nextInt(dossier.getSources().size()));
        var assertion = MAKE.createAssertion();
        assertion.setId(id());
        assertion.setClaim(dossier.getClaims().get(random.nextInt(dossier.getClaims().size())));
        assertion.setSpeaker(dossier.getActors().get((int) (dossier.getActors().size() * Math.pow(random.nextDouble(), 3))));
        assertion.setStance(Stance.values()[random.nextInt(Stance.values().length)]);
        assertion.setSaidAt(random.nextInt(4) == 0 ? when() : When.of(day()));
        assertion.setCertainty(random.nextBoolean() ? null : Certainty.of(random.nextInt(100) / 100.0));
        assertion.setRecordedAt(Instant.EPOCH);
        source.getAssertions().add(assertion);
    }

    private void voice() {
        var source = dossier.getSources().get(random.nextInt(dossier.getSources().size()));
        var voice = MAKE.createUtterance();
        voice.setId(id());
        voice.setSpeaker(dossier.getActors().get((int) (dossier.getActors().size() * Math.pow(random.nextDouble(), 3))));
        voice.setWhen(random.nextInt(6) == 0 ? null : When.of(day()));
        source.getUtterances().add(voice);
    }

    /** Half of all days lie in three months. */
    private LocalDate day() {
        return random.nextBoolean() ? LocalDate.of(2024, 3, 1).plusDays(random.nextInt(90)) : LocalDate.of(2015, 1, 1).plusDays(random.nextInt(5500));
    }

    private When when() {
        var day = day();
        var later = day.plusDays(1 + random.nextInt(random.nextInt(5) == 0 ? 2500 : 200));
        return When.parse(switch (random.nextInt(12)) {
            case 0 -> day + "/..";
            case 1 -> "../" + day;
            case 2 -> day + "/";
            case 3 -> "/" + day;
            case 4 -> day.toString().substring(0, 7) + "~";
            case 5 -> day.getYear() + "?";
            case 6 -> day + "~/" + later;
            case 7, 8, 9 -> day + "/" + later;
            case 10 -> day.toString().substring(0, 7);
            default -> day + "T" + String.format("%02d", random.nextInt(24)) + ":30:00Z";
        });
    }

    private String words(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private UUID id() {
        return new UUID(0x5000L, 0x8000_0000_0000_0000L | ++ids);
    }
}
