package org.adduce.importer.table.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Variable;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Makes values of the model of what stands in cells. */
final class CellValues {

    private static final String BORDER = ";";
    private static final Pattern NAMED = Pattern.compile("\\s*\\p{L}[\\p{L}\\p{N} ._:-]{0,40}=");
    private static final int ID_LENGTH = 36;
    private static final Pattern ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final CellDates dates;
    private final Numbers numbers;

    CellValues(CellDates dates, Numbers numbers) {
        this.dates = dates;
        this.numbers = numbers;
    }

    CellDates dates() {
        return dates;
    }

    Numbers numbers() {
        return numbers;
    }

    /** The parts of a cell that holds several values. */
    static List<String> parts(String cell) {
        return Arrays.stream(cell.split(BORDER)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    /** The value of a feature that has one; empty where the cell holds none. */
    Optional<?> value(EAttribute attribute, String cell) {
        var text = cell.strip();
        return switch (attribute.getEAttributeType()) {
            case EEnum words -> word(words, text);
            case EDataType type -> switch (type.getName()) {
                case "EString" -> Optional.of(cell);
                case "When" -> dates.read(text);
                case "EBoolean" -> truth(text);
                case "EInt" -> numbers.read(text).map(BigDecimal::intValue);
                case "EBigDecimal", "BigDecimal" -> numbers.read(text);
                case "Instant" -> instant(text);
                case "UUID" -> id(text);
                case "Range" -> anchor(text);
                case "ActorIdentifier" -> Optional.of(identifier(text));
                case "CslVariable" -> variable(text);
                default -> number(attribute, text);
            };
        };
    }

    private Optional<?> number(EAttribute attribute, String text) {
        return attribute.getEAttributeType().getInstanceClass() == BigDecimal.class ? numbers.read(text) : Optional.empty();
    }

    /** The word of a list that a text is. */
    static Optional<Enumerator> word(EEnum words, String text) {
        var plain = text.toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.getELiterals().stream().filter(word -> word.getLiteral().toLowerCase(Locale.ROOT).equals(plain)).map(EEnumLiteral::getInstance).findFirst();
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "1", "x" -> Optional.of(true);
            case "false", "no", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            // no instant: whoever asks tells
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String text) {
        return text.length() == ID_LENGTH && ID.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    private static Optional<Anchor> anchor(String text) {
        try {
            return Optional.of(Anchor.parse(text));
        } catch (IllegalArgumentException e) {
            // no range: whoever asks tells
            return Optional.empty();
        }
    }

    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        boolean isAddress = text.startsWith("http:") || text.startsWith("https:");
        return colon > 0 && !isAddress ? new Identifier(text.substring(0, colon), text.substring(colon + 1)) : new Identifier(isAddress ? "url" : "id", text);
    }

    private static Optional<Variable> variable(String text) {
        int equals = text.indexOf('=');
        return equals > 0 ? Optional.of(new Variable(text.substring(0, equals), text.substring(equals + 1))) : Optional.empty();
    }

    /** Variables of a bibliography, as {@code name=value}. What follows a border and names nothing belongs to the value before it. */
    static List<String> variables(String cell) {
        var found = new ArrayList<String>();
        for (var piece : cell.split(BORDER, -1)) {
            if (found.isEmpty() || NAMED.matcher(piece).lookingAt()) {
                found.add(piece);
            } else {
                found.set(found.size() - 1, found.getLast() + BORDER + piece);
            }
        }
        return found.stream().map(String::strip).filter(variable -> !variable.isEmpty()).toList();
    }
}
