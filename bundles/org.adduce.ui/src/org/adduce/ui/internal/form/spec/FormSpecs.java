package org.adduce.ui.internal.form.spec;

import static org.adduce.model.ModelPackage.Literals.*;
import static org.adduce.ui.internal.form.spec.Editor.FILES;
import static org.adduce.ui.internal.form.spec.Editor.FIXED;
import static org.adduce.ui.internal.form.spec.Editor.LINK;
import static org.adduce.ui.internal.form.spec.Editor.MEMBERS;
import static org.adduce.ui.internal.form.spec.Editor.WORDS;
import static org.adduce.ui.internal.form.spec.FormBuilder.form;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.eclipse.emf.ecore.EClass;

/** The forms of all kinds of elements, and the short ones in which parts are edited within what contains them. */
public final class FormSpecs {

    private static final Map<EClass, FormSpec> FORMS = byKind(
            dossier(), source(), attachment(), snapshot(), quote(), utterance(), citation(), actor(), affiliation(), claim(),
            quantity(), resolution(), assertion(), annotation(), argument(), question(), event(), topic(), conflict());

    private static final Set<Editor> SHARED = EnumSet.of(Editor.CHOICE, Editor.FLAG, Editor.TIME, Editor.COLOUR, Editor.SURENESS, Editor.REFERENCE,
            Editor.REFERENCES);

    private static final Map<EClass, FormSpec> PARTS = byKind(
            form(QUOTE).group().with(QUOTE__EXACT, WORDS).optional(QUOTE__TRANSLATION, WORDS).with(QUOTE__STATE).done(),
            form(QUANTITY).group().with(QUANTITY__MEASURE).inLine(QUANTITY__COMPARATOR, QUANTITY__LOW, QUANTITY__HIGH, QUANTITY__UNIT)
                    .with(QUANTITY__OF).optional(QUANTITY__RELATIVE_TO, QUANTITY__BASIS).done(),
            form(AFFILIATION).group().with(AFFILIATION__TO, AFFILIATION__ROLE, AFFILIATION__PERIOD).done(),
            form(RESOLUTION).group().with(RESOLUTION__OUTCOME, RESOLUTION__ON).with(RESOLUTION__CRITERIA, WORDS)
                    .optional(RESOLUTION__VALUE, RESOLUTION__EVIDENCE, RESOLUTION__DISPUTED).done(),
            form(CITATION).group().with(CITATION__LABEL).with(CITATION__URL, LINK).with(CITATION__TARGET).optional(CITATION__CUT).done(),
            form(ATTACHMENT).group().with(ATTACHMENT__NAME, ATTACHMENT__MEDIA_TYPE).done());

    private FormSpecs() {
    }

    /** The form of an element. */
    public static FormSpec of(Element element) {
        return of(element.eClass());
    }

    /** The form of a kind of element, which must not be abstract. */
    public static FormSpec of(EClass kind) {
        return FORMS.get(kind);
    }

    /** What can be set for several elements of a kind at once: what two of them may have in common. Empty where that is nothing. */
    public static Optional<FormSpec> several(EClass kind) {
        var groups = of(kind).groups().stream().map(group -> group.stream().filter(FormSpecs::isShared).map(Row::plain).toList())
                .filter(group -> !group.isEmpty()).toList();
        return groups.isEmpty() ? Optional.empty() : Optional.of(new FormSpec(kind, Optional.empty(), groups));
    }

    private static boolean isShared(Row row) {
        return row.fields().size() == 1 && SHARED.contains(row.fields().getFirst().editor());
    }

    /** The short form of a kind of part: what is edited within its container. */
    public static FormSpec part(EClass kind) {
        return PARTS.getOrDefault(kind, FORMS.get(kind));
    }

    private static Map<EClass, FormSpec> byKind(FormBuilder... forms) {
        return byKind(Stream.of(forms).map(FormSpecs::tagged).toArray(FormSpec[]::new));
    }

    private static Map<EClass, FormSpec> byKind(FormSpec... forms) {
        return List.of(forms).stream().collect(Collectors.toMap(FormSpec::kind, Function.identity()));
    }

    /** What every element has comes last: topics, a note, and why it is doubtful. */
    private static FormSpec tagged(FormBuilder form) {
        form.group();
        if (form.kind() != DOSSIER && form.kind() != TOPIC) {
            form.optional(TAGGED__TOPICS);
        }
        return form.optional(ELEMENT__NOTE, WORDS).optional(ELEMENT__DOUBT, WORDS).done();
    }

    private static FormBuilder dossier() {
        return form(DOSSIER).lead(DOSSIER__TITLE).group().with(DOSSIER__DESCRIPTION, WORDS);
    }

    private static FormBuilder source() {
        return form(SOURCE).lead(SOURCE__TITLE)
                .group().with(SOURCE__KIND, SOURCE__PUBLISHED, SOURCE__AUTHORS).with(SOURCE__URL, LINK).with(SOURCE__SNAPSHOTS, MEMBERS)
                .optional(SOURCE__PUBLISHER, SOURCE__PART_OF, SOURCE__COMMENTS_ON, SOURCE__LANGUAGE, SOURCE__BIBLIOGRAPHY).optional(SOURCE__ATTACHMENTS, FILES);
    }

    private static FormBuilder attachment() {
        return form(ATTACHMENT).lead(ATTACHMENT__NAME).group().with(ATTACHMENT__MEDIA_TYPE).with(ATTACHMENT__SHA256, FIXED);
    }

    private static FormBuilder snapshot() {
        return form(SNAPSHOT).group().with(SNAPSHOT__RETRIEVED, SNAPSHOT__ATTACHMENT);
    }

    private static FormBuilder quote() {
        return form(QUOTE).lead(QUOTE__EXACT)
                .group().with(QUOTE__STATE).optional(QUOTE__TRANSLATION, WORDS)
                .group().with(QUOTE__PREFIX, FIXED).with(QUOTE__SUFFIX, FIXED).with(QUOTE__ANCHORS, FIXED);
    }

    private static FormBuilder utterance() {
        return form(UTTERANCE)
                .group().with(UTTERANCE__SPEAKER, UTTERANCE__WHEN, UTTERANCE__REPLY_TO)
                .optional(UTTERANCE__QUOTES, UTTERANCE__VERBATIM, UTTERANCE__DELETED)
                .group().optional(UTTERANCE__URL, LINK).optional(UTTERANCE__EXTERNAL_ID)
                .with(UTTERANCE__UTTERANCES, MEMBERS).with(UTTERANCE__ANCHORS, FIXED).optional(UTTERANCE__CITATIONS);
    }

    private static FormBuilder citation() {
        return form(CITATION).lead(CITATION__LABEL)
                .group().with(CITATION__TARGET).with(CITATION__URL, LINK).optional(CITATION__CUT).with(CITATION__ANCHOR, FIXED);
    }

    private static FormBuilder actor() {
        return form(ACTOR).lead(ACTOR__NAME)
                .group().with(ACTOR__KIND, ACTOR__ALIASES).optional(ACTOR__OWNER, ACTOR__IDENTIFIERS, ACTOR__AFFILIATIONS);
    }

    private static FormBuilder affiliation() {
        return form(AFFILIATION).lead(AFFILIATION__ROLE).group().with(AFFILIATION__TO, AFFILIATION__PERIOD);
    }

    private static FormBuilder claim() {
        return form(CLAIM).lead(CLAIM__TEXT)
                .group().with(CLAIM__KIND, CLAIM__ABOUT, CLAIM__ANSWERS)
                .optional(CLAIM__CONDITIONS, CLAIM__CONCERNS, CLAIM__QUANTITIES, CLAIM__RESOLUTION);
    }

    private static FormBuilder quantity() {
        return form(QUANTITY).lead(QUANTITY__MEASURE).group()
                .inLine(QUANTITY__COMPARATOR, QUANTITY__LOW, QUANTITY__HIGH, QUANTITY__UNIT)
                .with(QUANTITY__OF).optional(QUANTITY__RELATIVE_TO, QUANTITY__BASIS);
    }

    private static FormBuilder resolution() {
        return form(RESOLUTION).lead(RESOLUTION__CRITERIA)
                .group().with(RESOLUTION__OUTCOME, RESOLUTION__ON, RESOLUTION__VALUE)
                .optional(RESOLUTION__EVIDENCE, RESOLUTION__DISPUTED);
    }

    private static FormBuilder assertion() {
        return form(ASSERTION)
                .group().with(ASSERTION__SPEAKER, ASSERTION__STANCE, ASSERTION__CLAIM, ASSERTION__CERTAINTY, ASSERTION__UTTERANCE)
                .optional(ASSERTION__READING, ASSERTION__SAID_AT, ASSERTION__REPORTS, ASSERTION__EVIDENCE)
                .with(ASSERTION__QUOTES)
                .group().with(ASSERTION__RECORDED_AT).with(ASSERTION__RECORDED_BY, FIXED);
    }

    private static FormBuilder annotation() {
        return form(ANNOTATION).group().with(ANNOTATION__QUOTES);
    }

    private static FormBuilder argument() {
        return form(ARGUMENT)
                .group().with(ARGUMENT__PREMISES, ARGUMENT__POLARITY, ARGUMENT__CONCLUSION).optional(ARGUMENT__SCHEME, ARGUMENT__MADE_BY);
    }

    private static FormBuilder question() {
        return form(QUESTION).lead(QUESTION__TEXT);
    }

    private static FormBuilder event() {
        return form(EVENT).lead(EVENT__TITLE).group().with(EVENT__WHEN, EVENT__STATUS, EVENT__PARTICIPANTS).optional(EVENT__EVIDENCE);
    }

    private static FormBuilder topic() {
        return form(TOPIC).lead(TOPIC__NAME).group().with(TOPIC__COLOUR, Editor.COLOUR).with(TOPIC__TOPICS, MEMBERS);
    }

    private static FormBuilder conflict() {
        return form(CONFLICT).group().with(CONFLICT__SUBJECT).with(CONFLICT__FEATURE, FIXED).with(CONFLICT__BASE, FIXED).with(CONFLICT__VALUES, FIXED);
    }
}
