package org.adduce.core.internal.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an element means nothing without is there. */
final class RequiredCheck implements Check {

    private static final List<EStructuralFeature> REQUIRED = List.of(Literals.DOSSIER__TITLE, Literals.ATTACHMENT__SHA256,
            Literals.SNAPSHOT__RETRIEVED, Literals.QUOTE__EXACT, Literals.ACTOR__NAME, Literals.AFFILIATION__TO, Literals.CLAIM__TEXT,
            Literals.QUANTITY__MEASURE, Literals.ASSERTION__CLAIM, Literals.ARGUMENT__PREMISES, Literals.ARGUMENT__CONCLUSION,
            Literals.QUESTION__TEXT, Literals.EVENT__TITLE, Literals.TOPIC__NAME, Literals.CONFLICT__SUBJECT, Literals.CONFLICT__FEATURE);

    @Override
    public void check(CheckContext context) {
        for (var feature : REQUIRED) {
            @SuppressWarnings("unchecked")
            var type = (Class<? extends Element>) feature.getEContainingClass().getInstanceClass();
            for (var element : context.all(type)) {
                if (isMissing(element.eGet(feature))) {
                    context.report(element, feature, CheckWords.text("required.missing", element, ModelWords.feature(feature),
                            ModelWords.type(element.eClass()).toLowerCase(Locale.getDefault())));
                }
            }
        }
    }

    private static boolean isMissing(Object value) {
        return switch (value) {
            case null -> true;
            case String text -> text.isBlank();
            case Collection<?> many -> many.isEmpty();
            default -> false;
        };
    }
}
