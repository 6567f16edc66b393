package org.adduce.core.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

/** What an element refers to is in the dossier. */
final class DanglingCheck implements Check {

    /** What an element means nothing without is not simply cleared. */
    private static final Set<EReference> NEEDED = Set.of(Literals.ASSERTION__CLAIM, Literals.ARGUMENT__PREMISES, Literals.ARGUMENT__CONCLUSION,
            Literals.CONFLICT__SUBJECT, Literals.AFFILIATION__TO);
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
                    CheckWords.text("dangling.found", element, ModelWords.feature(reference), String.valueOf(target.getId())),
                    NEEDED.contains(reference) ? new Fix[0] : new Fix[] {clear(reference)});
        }
    }

    /** Clears what leads nowhere; what leads somewhere stays. */
    private static Fix clear(EReference reference) {
        return new Fix("clear", CheckWords.text("fix.clear-dangling"), (element, dossier) -> {
            if (!element.eClass().getEAllReferences().contains(reference)) {
                return;
            }
            if (element.eGet(reference) instanceof Collection<?> many) {
                var gone = many.stream().filter(target -> isGone((Element) target, dossier)).toList();
                gone.forEach(many::remove);
            } else if (element.eGet(reference) instanceof Element target && isGone(target, dossier)) {
                element.eUnset(reference);
            }
        });
    }

    private static boolean isGone(Element target, OpenDossier dossier) {
        return target.eIsProxy() || target.dossier() != dossier.root();
    }

    private static List<EReference> references(EClass type) {
        return type.getEAllReferences().stream().filter(reference -> !reference.isContainment()).toList();
    }
}
