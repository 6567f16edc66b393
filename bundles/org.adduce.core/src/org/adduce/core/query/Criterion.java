package org.adduce.core.query;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.Utterance;
import org.adduce.model.derived.Said;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;

/** What a field's value must be like. */
sealed interface Criterion {

    boolean meets(Object value, Sight sight);

    /** The same of a field, in another form. */
    <R> R as(QueryForm<R> form, String field);

    /** Whatever it is. */
    record Anything() implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return true;
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.anything(field);
        }
    }

    /** Its text has these words in it. */
    record Contains(String folded) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return Folding.fold(value.toString()).contains(folded);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.contains(field, folded);
        }
    }

    /** An id that begins so. */
    record Begins(String id) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return ((UUID) value).toString().startsWith(id);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.begins(field, id);
        }
    }

    /** It is one of some values. */
    record OneOf(Set<?> values) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return values.contains(value);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.oneOf(field, values);
        }
    }

    /** A time that may lie within another. What was said before a time counts as said then. */
    record During(When when) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            var wanted = sight.dating().of(when);
            return switch (value) {
                case When time -> overlap(wanted, sight.dating().of(time));
                case Instant instant -> overlap(wanted, Bounds.of(instant, instant));
                case Said said -> said.time().filter(time -> overlap(wanted, sight.dating().of(time))).isPresent();
                default -> false;
            };
        }

        private static boolean overlap(Bounds one, Bounds other) {
            return !one.equals(Bounds.UNKNOWN) && !other.equals(Bounds.UNKNOWN)
                    && one.earliestMillis() <= other.latestMillis() && other.earliestMillis() <= one.latestMillis();
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.during(field, when);
        }
    }

    /** A number in a range, or a sureness that reaches into it. */
    record Within(double low, boolean withLow, double high, boolean withHigh) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return switch (value) {
                case Number number -> overlaps(number.doubleValue(), number.doubleValue());
                case Certainty certainty when certainty.isNumeric() -> overlaps(certainty.low(), certainty.high());
                default -> false;
            };
        }

        private boolean overlaps(double from, double to) {
            return (withLow ? to >= low : to > low) && (withHigh ? from <= high : from < high);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.within(field, withLow ? low : Math.nextUp(low), withHigh ? high : Math.nextDown(high));
        }
    }

    /** A sureness said in such words. */
    record Phrased(String folded) implements Criterion {
        @Override
        public boolean meets(Object value, Sight sight) {
            return Folding.fold(((Certainty) value).phrase()).contains(folded);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.phrased(field, folded);
        }
    }

    /** An element that has this name, or an id that begins so. */
    record Refers(String folded) implements Criterion {

        /** Shorter ones are rather words that happen to look like the beginning of an id. */
        private static final int LEAST_ID_LENGTH = 8;

        @Override
        public boolean meets(Object value, Sight sight) {
            var element = (Element) value;
            return folded.length() >= LEAST_ID_LENGTH && element.getId().toString().startsWith(folded)
                    || Naming.of(element).anyMatch(name -> Folding.fold(name).contains(folded))
                    || element instanceof Utterance utterance && Folding.fold(utterance.words()).contains(folded);
        }

        @Override
        public <R> R as(QueryForm<R> form, String field) {
            return form.refers(field, folded);
        }
    }
}
