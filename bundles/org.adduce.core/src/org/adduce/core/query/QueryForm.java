package org.adduce.core.query;

import java.util.List;
import java.util.Set;
import org.adduce.model.time.When;

/**
 * What a query is made of, told from the inside out, for whoever answers queries in another way than {@link Query#in}
 * (an index, a sentence for a person). All texts are as {@link Folding} folds them.
 *
 * @param <R> what each part becomes
 * @since 1.0
 */
public interface QueryForm<R> {

    /** All parts hold; of none at all, always. */
    R all(List<R> parts);

    /** One of the parts holds. */
    R any(List<R> parts);

    /** The part does not hold. */
    R not(R part);

    /** It says something with these words in it. */
    R says(String words);

    /** The field has whatever value. */
    R anything(String field);

    /** The field's text has these words in it. */
    R contains(String field, String words);

    /** The field is an id that begins so. */
    R begins(String field, String id);

    /** The field is one of these values: enumerators, or truths. */
    R oneOf(String field, Set<?> values);

    /** The field is a time that may lie within another. */
    R during(String field, When when);

    /** The field is a number, or a sureness that reaches, from {@code low} to {@code high}; both belong to it. */
    R within(String field, double low, double high);

    /** The field is a sureness said in such words. */
    R phrased(String field, String words);

    /** The field refers to an element of this name, or with an id that begins so. */
    R refers(String field, String name);
}
