package org.adduce.model.derived;

import static org.adduce.model.Sample.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.adduce.model.Element;
import org.adduce.model.Event;
import org.adduce.model.ModelFactory;
import org.adduce.model.Sample;
import org.adduce.model.Source;
import org.adduce.model.Stance;
import org.adduce.model.time.Bound;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.junit.jupiter.api.Test;

class DatingTest {

    private final Sample sample = new Sample();
    private final Source thread = sample.source("They are not.");

    private Event event(String when) {
        var event = sample.with(ModelFactory.eINSTANCE.createEvent());
        event.setWhen(when.isEmpty() ? null : when(when));
        sample.dossier.getEvents().add(event);
        return event;
    }

    private static When from(Element anchor, String distance) {
        return when("@" + anchor.getId() + distance);
    }

    private Dating dating() {
        return Dating.of(sample.dossier);
    }

    @Test
    void knowsTheTimeOfEachKindOfElement() {
        thread.setPublished(when("2026-06"));
        var claim = sample.claim("It will be.");
        claim.setAbout(when("2027"));
        var resolution = sample.with(ModelFactory.eINSTANCE.createResolution());
        resolution.setOn(when("2028"));
        claim.setResolution(resolution);
        var affiliation = sample.with(ModelFactory.eINSTANCE.createAffiliation());
        affiliation.setPeriod(when("2020/2021"));
        assertThat(dating().of(thread)).contains(when("2026-06").bounds());
        assertThat(dating().of(sample.voice(thread, null, 0, 4))).contains(when("2026-06").bounds());
        assertThat(dating().of(claim)).contains(when("2027").bounds());
        assertThat(dating().of(resolution)).contains(when("2028").bounds());
        assertThat(dating().of(affiliation)).contains(when("2020/2021").bounds());
        assertThat(dating().of(event("2024"))).contains(when("2024").bounds());
        var captured = Instant.parse("2026-06-20T10:00:00Z");
        assertThat(dating().of(thread.getSnapshots().get(0))).contains(Bounds.of(captured, captured));
        assertThat(dating().of(sample.actor("Rao"))).isEmpty();
        assertThat(dating().of(event(""))).isEmpty();
    }

    @Test
    void measuresFromOtherElements() {
        var voice = sample.voice(thread, null, 0, 4);
        voice.setWhen(when("2026-06-12"));
        var before = event("");
        before.setWhen(from(voice, "-P6M~"));
        var later = event("");
        later.setWhen(from(before, "+P1D"));
        assertThat(dating().of(before)).contains(when("2025-12-12").bounds());
        assertThat(dating().of(later)).contains(when("2025-12-13").bounds());
    }

    @Test
    void hasNoInstantsBeforeTheAnchorIsDated() {
        var voice = sample.voice(thread, null, 0, 4);
        var event = event("");
        event.setWhen(from(voice, "-P6M~"));
        assertThat(dating().of(event)).contains(Bounds.UNKNOWN);
        voice.setWhen(when("2026-06-12"));
        assertThat(dating().of(event)).contains(when("2025-12-12").bounds());
    }

    @Test
    void whatWasSaidBeforeATimeHasNoKnownBeginning() {
        var voice = sample.voice(thread, null, 0, 4);
        voice.setWhen(when("2026-06-12"));
        var quoted = sample.quoted(voice, null);
        assertThat(dating().of(quoted)).contains(new Bounds(Bound.UNKNOWN, when("2026-06-12").bounds().latest()));
        assertThat(dating().of(sample.assertion(thread, null, quoted, Stance.ASSERTS))).isEqualTo(dating().of(quoted));
    }

    @Test
    void findsAnchorsByTheirFormerIds() {
        var old = event("2024");
        var merged = event("2025");
        var event = event("");
        event.setWhen(from(old, "+P1Y"));
        merged.getFormerIds().add(old.getId());
        sample.dossier.getEvents().remove(old);
        assertThat(dating().of(event)).contains(when("2026").bounds());
    }

    @Test
    void timesMeasuredFromEachOtherStayUnknown() {
        var one = event("");
        var other = event("");
        one.setWhen(from(other, "+P1D"));
        other.setWhen(from(one, "+P1D"));
        assertThat(dating().of(one)).contains(Bounds.UNKNOWN);
        var self = event("");
        self.setWhen(from(self, "-P1D"));
        assertThat(dating().of(self)).contains(Bounds.UNKNOWN);
    }

    @Test
    void goesAlongAChainOfAnyLength() {
        var first = event("2000-01-01");
        var last = first;
        for (int i = 0; i < 20_000; i++) {
            var next = event("");
            next.setWhen(from(last, "+P1D"));
            last = next;
        }
        assertThat(dating().of(last)).contains(when("2054-10-04").bounds());
    }
}
