package org.adduce.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Dating;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Writes elements as JSON: {@code type} (the class) and {@code id}, then every feature that has a value, by its name in the
 * model and in the model's order. What is contained nests, references are ids, sets stand in the order of ids, a time has its
 * bounds beside it, a voice its words ({@code text}) and its speaker's name ({@code speakerName}). Truths, words of an
 * enumeration and whole numbers are always there; what is empty or unset is left out.
 *
 * @since 1.0
 */
public final class ElementJson {

    private final ValueJson values;
    private final Predicate<? super Element> taken;

    /**
     * Writes elements of one dossier with all they contain.
     *
     * @param dating dates what is told by distances
     */
    public ElementJson(Dating dating) {
        this(dating, element -> true);
    }

    /**
     * Writes elements of one dossier with some of what they contain.
     *
     * @param dating dates what is told by distances
     * @param taken whether something contained is written
     */
    public ElementJson(Dating dating, Predicate<? super Element> taken) {
        this.values = new ValueJson(dating);
        this.taken = taken;
    }

    /** Writes elements of a dossier as it is now, with all they contain. */
    public static ElementJson of(Dossier dossier) {
        return new ElementJson(Dating.of(dossier));
    }

    /** Writes an element as an object. */
    public void write(Element element, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeMembers(element, out);
        out.writeEndObject();
    }

    /** Writes an element's members into an object that was started, so that more can follow. */
    public void writeMembers(Element element, JsonGenerator out) throws IOException {
        out.writeStringField("type", element.eClass().getName());
        out.writeStringField("id", element.getId().toString());
        for (var feature : element.eClass().getEAllStructuralFeatures()) {
            if (feature != ModelPackage.Literals.ELEMENT__ID) {
                write(feature, element.eGet(feature), out);
            }
        }
        if (element instanceof Utterance voice) {
            writeUnlessEmpty("text", voice.words(), out);
            writeUnlessEmpty("speakerName", voice.getSpeaker() == null ? "" : voice.getSpeaker().getName(), out);
        }
    }

    private void write(EStructuralFeature feature, Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case List<?> many -> writeMany(feature, many, out);
            case String text -> writeUnlessEmpty(feature.getName(), text, out);
            case null -> {
            }
            default -> {
                out.writeFieldName(feature.getName());
                writeOne(feature, value, out);
            }
        }
    }

    private void writeMany(EStructuralFeature feature, List<?> many, JsonGenerator out) throws IOException {
        var members = isContainment(feature) ? many.stream().filter(member -> taken.test((Element) member)).toList() : many;
        if (members.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(feature.getName());
        for (var member : feature.isOrdered() ? members : sorted(members)) {
            writeOne(feature, member, out);
        }
        out.writeEndArray();
    }

    private void writeOne(EStructuralFeature feature, Object value, JsonGenerator out) throws IOException {
        if (isContainment(feature)) {
            write((Element) value, out);
        } else if (value instanceof Element element) {
            out.writeString(element.getId().toString());
        } else {
            values.write(value, out);
        }
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static List<?> sorted(List<?> members) {
        if (members.size() < 2) {
            return members;
        }
        var sorted = new ArrayList<Object>(members);
        sorted.sort(ElementJson::compare);
        return sorted;
    }

    private static int compare(Object one, Object other) {
        return one instanceof Anchor anchor && other instanceof Anchor otherAnchor ? anchor.compareTo(otherAnchor) : text(one).compareTo(text(other));
    }

    private static String text(Object member) {
        return member instanceof Element element ? element.getId().toString() : member.toString();
    }

    private static void writeUnlessEmpty(String name, String value, JsonGenerator out) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }
}
