package org.adduce.ui.internal.form.edit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;

/** How many elements of what kinds there are, in words. */
public final class Amounts {

    private static final String DOT = " \u00b7 ";

    private Amounts() {
    }

    /** "3 claims \u00b7 1 source", the most first. */
    public static String of(List<? extends Element> elements) {
        var kinds = elements.stream().collect(Collectors.groupingBy(Element::eClass, Collectors.counting()));
        return kinds.entrySet().stream().sorted(Comparator.comparing(kind -> -kind.getValue())).map(kind -> amount(kind.getKey(), kind.getValue()))
                .collect(Collectors.joining(DOT));
    }

    private static String amount(EClass kind, long number) {
        return String.format("%,d ", number) + ModelWords.inSentence(kind, number);
    }
}
