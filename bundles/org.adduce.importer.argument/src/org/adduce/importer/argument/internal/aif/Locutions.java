package org.adduce.importer.argument.internal.aif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Transcript;
import org.adduce.core.importing.Transcript.Span;
import org.adduce.json.JsonObject;
import org.adduce.model.ActorKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Reading;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.time.When;

/** The voices of a dialogue, and what they do by what they say. */
final class Locutions {

    /** AIFdb writes who speaks before what he says. */
    private static final Pattern SAYS = Pattern.compile("(?<name>[^:'\"\\u201C\\n]{1,60}?)(?: says,? ['\"\\u201C](?<quoted>.*)['\"\\u201D]| ?: (?<plain>.*))", Pattern.DOTALL);
    private static final int LONGEST_TITLE = 70;
    private static final Pattern TIME = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)");
    private static final Map<String, Stance> STANCES = Map.ofEntries(Map.entry("asserting", Stance.ASSERTS), Map.entry("agreeing", Stance.ASSERTS), Map.entry("arguing", Stance.ASSERTS),
            Map.entry("disagreeing", Stance.DENIES), Map.entry("denying", Stance.DENIES), Map.entry("challenging", Stance.DOUBTS), Map.entry("conceding", Stance.CONCEDES),
            Map.entry("retracting", Stance.RETRACTS), Map.entry("questioning", Stance.ASKS), Map.entry("reporting", Stance.RELAYS), Map.entry("quoting", Stance.RELAYS));

    private final List<AifNode> locutions;
    private final Hints hints;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, JsonObject> records = new HashMap<>();
    private final Map<Key, Item> actors = new LinkedHashMap<>();
    private final Map<Key, List<Key>> makers = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final String title;
    private final Transcript transcript = new Transcript();
    private final List<Span> spans = new ArrayList<>();
    private final Key source;
    private final AnnotatedText around;

    Locutions(Nodeset nodeset, JsonObject object, JsonObject root, Hints hints) {
        this.locutions = nodeset.nodes().stream().filter(node -> node.is("L")).toList();
        this.hints = hints;
        this.title = root.text("title");
        this.around = new AnnotatedText(root, hints);
        for (var person : object.objects("participants")) {
            people.put(person.firstText("participantID", "personID"), (person.text("firstname") + " " + person.text("surname")).strip());
        }
        for (var record : object.objects("locutions")) {
            records.put(record.text("nodeID"), record.ignore("source", "timestamp", "end"));
        }
        locutions.forEach(node -> spans.add(transcript.paragraph(words(node)).span()));
        source = new Key("aif", "dialogue " + Key.text(transcript.text()).value());
    }

    /** Everything that is there of a dialogue and of the text that was annotated; nothing where nobody speaks and no text is. */
    List<Item> write() {
        items.addAll(around.items());
        if (locutions.isEmpty()) {
            return items;
        }
        var snapshot = source.snapshot(transcript.text());
        items.add(Item.of(Literals.SOURCE, source).with(Literals.SOURCE__KIND, SourceKind.INTERVIEW).with(Literals.SOURCE__TITLE, title.isBlank() ? firstWords(transcript.text()) : title)
                .with(Literals.SOURCE__PART_OF, around.source().orElse(null)));
        items.add(Item.of(Literals.SNAPSHOT, snapshot).in(source).with(Literals.SNAPSHOT__RETRIEVED, hints.retrieved()).with(Literals.SNAPSHOT__TEXT, transcript.text()));
        for (int at = 0; at < locutions.size(); at++) {
            voice(locutions.get(at), spans.get(at), snapshot);
        }
        locutions.forEach(node -> node.after().stream().filter(act -> act.is("YA")).forEach(act -> act(node, act)));
        locutions.forEach(this::arguing);
        var all = new ArrayList<>(actors.values());
        all.addAll(items);
        return all;
    }

    /** Not the file's name: a dialogue may stand in several files. */
    static String firstWords(String text) {
        var line = text.lines().findFirst().orElse("");
        int end = line.length() <= LONGEST_TITLE ? line.length() : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_TITLE));
        return line.substring(0, end).strip() + (end < line.length() ? "\u2026" : "");
    }

    /** The assertions by which each scheme was made. */
    Map<Key, List<Key>> makers() {
        return makers;
    }

    private void voice(AifNode node, Span span, Key snapshot) {
        var anchor = span.in(snapshot.id());
        items.add(Item.of(Literals.UTTERANCE, key(node)).in(source).at(anchor).with(Literals.UTTERANCE__ANCHORS, List.of(anchor))
                .with(Literals.UTTERANCE__SPEAKER, speaker(node).orElse(null)).with(Literals.UTTERANCE__EXTERNAL_ID, node.id())
                .with(Literals.UTTERANCE__WHEN, when(node).orElse(null)).with(Literals.UTTERANCE__REPLY_TO, answered(node).orElse(null)));
    }

    /** Its key in this dialogue: maps share what was said, and each has a text of its own in which it stands. */
    private Key key(AifNode voice) {
        return source.part("utterance", voice.key().value());
    }

    private static String words(AifNode node) {
        var said = SAYS.matcher(node.text());
        return said.matches() ? Optional.ofNullable(said.group("quoted")).orElseGet(() -> said.group("plain")).strip() : node.text();
    }

    private Optional<Key> speaker(AifNode node) {
        var record = Optional.ofNullable(records.get(node.id()));
        var known = record.map(it -> people.getOrDefault(it.text("personID"), "")).filter(name -> !name.isBlank());
        var said = SAYS.matcher(node.text());
        return known.or(() -> said.matches() ? Optional.of(wholeName(said.group("name").strip())) : Optional.empty()).filter(name -> !name.isBlank()).map(name -> {
            var key = Key.name(name);
            actors.putIfAbsent(key, Item.of(Literals.ACTOR, key).with(Literals.ACTOR__KIND, ActorKind.PERSON).with(Literals.ACTOR__NAME, name));
            return key;
        });
    }

    /** The name of the only one among those who take part that is called so for short. */
    private String wholeName(String name) {
        var called = people.values().stream().filter(whole -> whole.equals(name) || whole.endsWith(' ' + name) || whole.startsWith(name + ' ')).distinct().toList();
        return called.size() == 1 ? called.getFirst() : name;
    }

    private Optional<When> when(AifNode node) {
        var start = Optional.ofNullable(records.get(node.id())).map(record -> record.text("start")).orElse("");
        var time = TIME.matcher(start);
        try {
            return time.lookingAt() ? Optional.of(When.parse(time.group(1) + 'T' + time.group(2))) : Optional.empty();
        } catch (IllegalArgumentException noSuchTime) {
            return Optional.empty();
        }
    }

    /** A transition leads from what was said to what answers it. */
    private Optional<Key> answered(AifNode node) {
        return node.before().stream().filter(transition -> transition.is("TA")).flatMap(transition -> transition.before().stream())
                .filter(before -> before.is("L") && before != node).map(this::key).findFirst();
    }

    private void act(AifNode voice, AifNode act) {
        for (var said : act.after()) {
            if (said.is("I")) {
                items.add(Item.of(Literals.ASSERTION, assertion(voice, said)).in(source).with(Literals.ASSERTION__CLAIM, said.key())
                        .with(Literals.ASSERTION__SPEAKER, speaker(voice).orElse(null)).with(Literals.ASSERTION__UTTERANCE, key(voice))
                        .with(Literals.ASSERTION__STANCE, stance(act)).with(Literals.ASSERTION__READING, reading(act)).with(Literals.ASSERTION__RECORDED_AT, hints.retrieved()));
            } else if (said.isScheme()) {
                made(said, voice);
            }
        }
    }

    private Key assertion(AifNode voice, AifNode said) {
        return key(voice).part("assertion", said.id());
    }

    /** What is done by answering is done by whoever answers: to agree with a claim, to argue by whatever the answer asserts. */
    private void arguing(AifNode voice) {
        for (var transition : voice.before()) {
            if (transition.is("TA")) {
                transition.after().stream().filter(act -> act.is("YA")).forEach(act -> act(voice, act));
            }
        }
    }

    private void made(AifNode scheme, AifNode voice) {
        var by = voice.after().stream().filter(act -> act.is("YA")).flatMap(act -> act.after().stream()).filter(said -> said.is("I")).map(said -> assertion(voice, said)).toList();
        var known = makers.computeIfAbsent(scheme.key(), key -> new ArrayList<>());
        by.stream().filter(key -> !known.contains(key)).forEach(known::add);
    }

    private static Stance stance(AifNode act) {
        var words = (act.scheme() + " " + act.text()).toLowerCase(Locale.ROOT);
        return STANCES.keySet().stream().sorted((a, b) -> b.length() - a.length()).filter(words::contains).findFirst().map(STANCES::get).orElse(Stance.ASSERTS);
    }

    private static Reading reading(AifNode act) {
        return act.text().toLowerCase(Locale.ROOT).contains("rhetorical") ? Reading.RHETORICAL : Reading.EXPLICIT;
    }
}
