package org.adduce.core.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;

/** Writes the values of attributes. */
final class ValueJson {

    private final Dating dating;

    ValueJson(Dating dating) {
        this.dating = dating;
    }

    void write(Object value, JsonGenerator out) throws IOException {
        switch (value) {
            case Boolean truth -> out.writeBoolean(truth);
            case Integer number -> out.writeNumber(number);
            case BigDecimal number -> out.writeNumber(number);
            case Instant instant -> out.writeString(text(instant));
            case When when -> write(when, out);
            case Certainty certainty -> write(certainty, out);
            case Identifier identifier -> pair(out, "scheme", identifier.scheme(), "value", identifier.value());
            case Variable variable -> pair(out, "name", variable.name(), "value", variable.value());
            case SidedValue sided -> pair(out, "who", sided.who(), "value", sided.value());
            case Receipt receipt -> pair(out, "item", receipt.item().toString(), "values", receipt.values());
            case Leftovers leftovers -> write(leftovers, out);
            default -> out.writeString(value.toString());
        }
    }

    /** UTC with milliseconds. */
    static String text(Instant instant) {
        return Bounds.of(instant, instant).earliestText();
    }

    private void write(When when, JsonGenerator out) throws IOException {
        var bounds = dating.of(when);
        out.writeStartObject();
        out.writeStringField("edtf", when.text());
        out.writeStringField("earliest", bounds.earliestText());
        out.writeStringField("latest", bounds.latestText());
        out.writeEndObject();
    }

    private static void write(Certainty certainty, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeUnlessEmpty(out, "phrase", certainty.phrase());
        if (!Double.isNaN(certainty.low())) {
            out.writeNumberField("low", certainty.low());
        }
        if (!Double.isNaN(certainty.high())) {
            out.writeNumberField("high", certainty.high());
        }
        writeUnlessEmpty(out, "scale", certainty.scale());
        out.writeEndObject();
    }

    private static void write(Leftovers leftovers, JsonGenerator out) throws IOException {
        out.writeStartObject();
        if (!leftovers.attributes().isEmpty()) {
            out.writeArrayFieldStart("attributes");
            for (var attribute : leftovers.attributes()) {
                pair(out, "name", attribute.name(), "value", attribute.value());
            }
            out.writeEndArray();
        }
        if (!leftovers.children().isEmpty()) {
            out.writeArrayFieldStart("children");
            for (var child : leftovers.children()) {
                pair(out, "name", child.name(), "xml", child.xml());
            }
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private static void pair(JsonGenerator out, String name, String value, String otherName, String otherValue) throws IOException {
        out.writeStartObject();
        out.writeStringField(name, value);
        out.writeStringField(otherName, otherValue);
        out.writeEndObject();
    }

    private static void writeUnlessEmpty(JsonGenerator out, String name, String value) throws IOException {
        if (value != null && !value.isEmpty()) {
            out.writeStringField(name, value);
        }
    }
}
