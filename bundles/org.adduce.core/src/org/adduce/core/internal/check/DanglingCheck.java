package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.Collection;
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
                targets(element, reference).stream().filter(target -> !context.isHere(target)).forEach(target -> context.report(element, reference,
                        CheckWords.text("dangling.found", element, ModelWords.feature(reference), String.valueOf(target.getId()))));
            }
        }
    }

    private static List<Element> targets(Element element, EReference reference) {
        var value = element.eGet(reference);
        if (value instanceof Collection<?> many) {
            var targets = new ArrayList<Element>(many.size());
            many.forEach(one -> targets.add((Element) one));
            return targets;
        }
        return value == null ? List.of() : List.of((Element) value);
    }

    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
    }
}
