package org.adduce.core.internal.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What an element refers to is in the dossier. */
final class DanglingCheck implements Check {

    private static final Map<EClass, List<EReference>> REFERENCES = new ConcurrentHashMap<>();

    @Override
    public void check(CheckContext context) {
        for (var element : context.all(Element.class)) {
            for (var reference : REFERENCES.computeIfAbsent(element.eClass(), DanglingCheck::references)) {
                var value = element.eGet(reference);
                if (value instanceof List<?> many) {
                    many.forEach(target -> check(context, element, reference, (Element) target));
                } else if (value != null) {
                    check(context, element, reference, (Element) value);
                }
            }
        }
    }

    private static void check(CheckContext context, Element element, EReference reference, Element target) {
        if (!context.isHere(target)) {
            context.report(element, reference,
                    CheckWords.text("dangling.found", element, ModelWords.feature(reference), String.valueOf(target.getId())));
        }
    }

    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
    }
}
