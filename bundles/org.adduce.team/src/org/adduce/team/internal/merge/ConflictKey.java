package org.adduce.team.internal.merge;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.adduce.core.importing.Key;
import org.adduce.model.Conflict;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.SidedValue;

/**
 * What a conflict is about. Its id follows from that, so that two desks which merge the same have the same conflict.
 *
 * @param subject the element
 * @param feature the feature's name, or {@link #DELETION} or {@link #PLACE}
 * @param part which entry of the feature, where its entries have names; else empty
 */
public record ConflictKey(UUID subject, String feature, String part) {

    /** One side deleted what the other needs. */
    public static final String DELETION = "deletion";
    /** The sides put the element into different places. */
    public static final String PLACE = "place";

    /** A conflict about a whole feature. */
    public ConflictKey(UUID subject, String feature) {
        this(subject, feature, "");
    }

    /** The id of the conflict about it. */
    public UUID id() {
        return new Key("conflict", subject + " " + feature + ' ' + part).id();
    }

    /** What a conflict is about, if a merge made it. */
    public static Optional<ConflictKey> of(Conflict conflict) {
        Element subject = conflict.getSubject();
        if (subject == null || subject.getId() == null || conflict.getFeature() == null) {
            return Optional.empty();
        }
        return Optional.of(new ConflictKey(subject.getId(), conflict.getFeature(), part(conflict))).filter(key -> key.id().equals(conflict.getId()));
    }

    private static String part(Conflict conflict) {
        if (!hasParts(conflict.getFeature())) {
            return "";
        }
        return Stream.concat(Stream.ofNullable(conflict.getBase()), conflict.getValues().stream().map(SidedValue::value))
                .filter(text -> text.indexOf('=') > 0).map(text -> text.substring(0, text.indexOf('='))).findFirst().orElse("");
    }

    /** Whether entries of a feature have names. */
    private static boolean hasParts(String feature) {
        return feature.equals(Literals.SOURCE__BIBLIOGRAPHY.getName()) || feature.equals(Literals.ELEMENT__LEFTOVERS.getName());
    }
}
