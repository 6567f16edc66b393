package org.adduce.core.query;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.derived.Dating;

/**
 * A value that can be asked of an element by {@code field:value}, for whoever keeps an index.
 *
 * @param name the field's name, as {@link Query} knows it
 * @param value a text, an id, a time ({@link org.adduce.model.time.When}, {@link org.adduce.model.derived.Said} or an
 *        instant), an enumerator, a truth, a number, a {@link org.adduce.model.value.Certainty}, or an element referred to
 * @since 1.0
 */
public record ElementField(String name, Object value) {

    /** Tells every value of an element, and of the parts it is made of (quotes, quantities, a resolution, ...). */
    public static void each(Element element, Dating dating, Consumer<ElementField> found) {
        var sight = new Sight(dating);
        tell(element, Fields.of(element.eClass()).stream(), sight, found);
        parts(element, sight, found);
    }

    private static void parts(Element element, Sight sight, Consumer<ElementField> found) {
        element.eContents().stream().map(Element.class::cast).filter(Sayings::isPart).forEach(part -> {
            tell(part, Fields.of(part.eClass()).stream().filter(ElementField::isOfWhole), sight, found);
            parts(part, sight, found);
        });
    }

    /** A part's id and what is derived of it are nothing that anybody asks of the whole. */
    private static boolean isOfWhole(Field field) {
        return field instanceof Field.Stored && field.sort() != Field.Sort.ID;
    }

    private static void tell(Element element, Stream<Field> fields, Sight sight, Consumer<ElementField> found) {
        fields.forEach(field -> field.own(element, sight)
                .ifPresent(values -> values.forEach(value -> found.accept(new ElementField(field.name(), value)))));
    }

    /** What an element may be called by who refers to it: names, aliases, texts. */
    public static Stream<String> names(Element element) {
        return Naming.of(element);
    }
}
