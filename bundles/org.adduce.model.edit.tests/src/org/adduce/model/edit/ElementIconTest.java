package org.adduce.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.adduce.model.ActorKind;
import org.adduce.model.ClaimKind;
import org.adduce.model.EventStatus;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.Outcome;
import org.adduce.model.Polarity;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.edit.ElementIcon.Tone;
import org.eclipse.emf.common.util.Enumerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElementIconTest {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-F]{6}|fill-opacity=\"[.0-9]+\"");
    private static final List<String> ACTIONS = List.of("new", "open", "save", "save-all", "import", "export", "paste-source", "undo", "redo",
            "delete", "zoom-in", "zoom-out", "fit", "search", "filter", "collapse-all", "assert", "annotate", "timeline", "problems",
            "properties", "explorer", "reader", "error", "warning", "info", "settle", "link", "split", "merge", "drop", "date");

    static List<String> names() {
        var names = new ArrayList<>(ACTIONS);
        Stream.<Enumerator[]>of(SourceKind.values(), ActorKind.values(), ClaimKind.values(), Stance.values(), Polarity.values(), EventStatus.values())
                .flatMap(Stream::of).map(ElementIcon::of).forEach(names::add);
        Sample.classes().forEach(type -> names.add(ElementIcon.of(type)));
        Sample.classes().forEach(type -> names.add(ElementIcon.of(Sample.anew(type))));
        ModelPackage.Literals.DOSSIER.getEAllContainments().forEach(feature -> names.add("folder-" + feature.getName()));
        names.add("utterance-quoted");
        return names.stream().distinct().toList();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isDrawnForLightAndDarkAlike(String name) throws IOException {
        var light = drawing(name, Tone.LIGHT);
        var dark = drawing(name, Tone.DARK);
        assertThat(COLOUR.matcher(dark).replaceAll("")).isEqualTo(COLOUR.matcher(light).replaceAll(""));
        assertThat(dark).isNotEqualTo(light);
        assertThat(light).startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"16\" height=\"16\" viewBox=\"0 0 16 16\"")
                .doesNotContain("class=", "style", "filter", "currentColor", "<text", "href", "script");
    }

    private static String drawing(String name, Tone tone) throws IOException {
        try (var stream = ElementIcon.url(name, tone).orElseThrow(() -> new AssertionError("No icon " + name)).openStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void tellsKindStanceAndStatus() {
        var source = Sample.source("");
        source.setKind(SourceKind.WEB_PAGE);
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setStance(Stance.RELAYS);
        var event = ModelFactory.eINSTANCE.createEvent();
        event.setStatus(EventStatus.REFUTED);
        assertThat(Stream.of(source, assertion, event).map(ElementIcon::of)).containsExactly("source-web-page", "stance-relays", "event-refuted");
    }

    @Test
    void tellsAVoiceInAVoice() {
        var outer = Sample.voice(null, "He said: it works.");
        var inner = ModelFactory.eINSTANCE.createUtterance();
        outer.getUtterances().add(inner);
        assertThat(ElementIcon.of(outer)).isEqualTo("utterance");
        assertThat(ElementIcon.of(inner)).isEqualTo("utterance-quoted");
    }

    @Test
    void hasAFolderForWhatIsContained() {
        assertThat(ElementIcon.folder(ModelPackage.Literals.DOSSIER__CLAIMS)).isEqualTo("folder-claims");
        assertThat(ElementIcon.folder(ModelPackage.Literals.CLAIM__QUANTITIES)).isEqualTo("folder");
    }

    @Test
    void saysWhereADrawingLies() {
        assertThat(ElementIcon.path("zoom-in", Tone.DARK)).isEqualTo("icons/dark/zoom-in.svg");
        assertThat(ElementIcon.url("no-such-icon", Tone.DARK)).isEmpty();
        assertThatThrownBy(() -> ElementIcon.of(Outcome.OPEN)).hasMessageContaining("Outcome");
    }
}
