package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.value.Leftovers;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Features in which all that is said can stand: text for people, and what a file held besides. */
final class Blends {

    private static final Set<EStructuralFeature> ALL = Set.of(Literals.ELEMENT__NOTE, Literals.ELEMENT__DOUBT, Literals.ELEMENT__LEFTOVERS);

    private Blends() {
    }

    static boolean has(EStructuralFeature feature) {
        return ALL.contains(feature);
    }

    static void blend(EStructuralFeature feature, Element heir, List<Element> others) {
        if (feature == Literals.ELEMENT__LEFTOVERS) {
            others.stream().map(Element::getLeftovers).filter(Objects::nonNull).forEach(more -> heir.setLeftovers(blend(heir.getLeftovers(), more)));
        } else {
            var words = Stream.concat(Stream.of(heir), others.stream()).map(element -> (String) element.eGet(feature))
                    .filter(text -> text != null && !text.isBlank()).distinct().collect(Collectors.joining("\n\n"));
            if (!words.isEmpty() && !words.equals(heir.eGet(feature))) {
                heir.eSet(feature, words);
            }
        }
    }

    private static Leftovers blend(Leftovers mine, Leftovers more) {
        if (mine == null) {
            return more;
        }
        var attributes = new ArrayList<>(mine.attributes());
        var names = new HashSet<>(attributes.stream().map(Leftovers.Attribute::name).toList());
        more.attributes().stream().filter(attribute -> names.add(attribute.name())).forEach(attributes::add);
        var children = new ArrayList<>(mine.children());
        more.children().stream().filter(child -> !children.contains(child)).forEach(children::add);
        return new Leftovers(attributes, children);
    }
}
