package org.adduce.core.query;

import java.util.List;
import org.adduce.model.Element;

/** A part of a query: holds of an element or does not. */
sealed interface Term {

    boolean holds(Element element, Sight sight);

    /** The same in another form. */
    <R> R as(QueryForm<R> form);

    /** All of several hold; of none at all, always. */
    record All(List<Term> terms) implements Term {
        @Override
        public boolean holds(Element element, Sight sight) {
            return terms.stream().allMatch(term -> term.holds(element, sight));
        }

        @Override
        public <R> R as(QueryForm<R> form) {
            return form.all(terms.stream().map(term -> term.as(form)).toList());
        }
    }

    /** One of several holds. */
    record Any(List<Term> terms) implements Term {
        @Override
        public boolean holds(Element element, Sight sight) {
            return terms.stream().anyMatch(term -> term.holds(element, sight));
        }

        @Override
        public <R> R as(QueryForm<R> form) {
            return form.any(terms.stream().map(term -> term.as(form)).toList());
        }
    }

    /** Another does not hold. */
    record Not(Term term) implements Term {
        @Override
        public boolean holds(Element element, Sight sight) {
            return !term.holds(element, sight);
        }

        @Override
        public <R> R as(QueryForm<R> form) {
            return form.not(term.as(form));
        }
    }

    /** The element says something with these words in it. */
    record Says(String folded) implements Term {
        @Override
        public boolean holds(Element element, Sight sight) {
            return sight.sayings(element).stream().anyMatch(saying -> saying.contains(folded));
        }

        @Override
        public <R> R as(QueryForm<R> form) {
            return form.says(folded);
        }
    }

    /** A field, of the element or of what it contains, has a value that meets a criterion. */
    record Has(Field field, Criterion criterion) implements Term {
        @Override
        public boolean holds(Element element, Sight sight) {
            return field.values(element, sight).anyMatch(value -> criterion.meets(value, sight));
        }

        @Override
        public <R> R as(QueryForm<R> form) {
            return criterion.as(form, field.name());
        }
    }
}
