package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.core.file.RandomDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Does anything to a dossier that its features allow: sets, unsets, adds, moves, clears, deletes, takes out and puts in elsewhere. */
final class RandomEdits {

    private final Random random;
    private List<Element> all = List.of();

    RandomEdits(Random random) {
        this.random = random;
    }

    void run(Dossier root, int steps) {
        for (int i = 0; i < steps; i++) {
            all = new ArrayList<>(List.of(root));
            root.eAllContents().forEachRemaining(element -> all.add((Element) element));
            step(all.get(random.nextInt(all.size())));
        }
    }

    private void step(Element element) {
        var features = element.eClass().getEAllStructuralFeatures();
        var feature = features.get(random.nextInt(features.size()));
        if (feature == ModelPackage.Literals.ELEMENT__ID || feature == ModelPackage.Literals.ELEMENT__LEFTOVERS
                || feature == ModelPackage.Literals.DOSSIER__FORMAT_VERSION) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> element.eUnset(feature);
            case 1 -> EcoreUtil.delete(element instanceof Dossier ? all.getLast() : element);
            case 2 -> takeAlong(element);
            default -> {
                if (feature instanceof EReference reference) {
                    relate(element, reference);
                } else if (feature.getEType() == EcorePackage.Literals.ESTRING && !feature.isMany()) {
                    element.eSet(feature, RandomDossier.text(random));
                }
            }
        }
    }

    /** Takes an element out, changes it while it is nowhere, and puts it in again, perhaps elsewhere. */
    private void takeAlong(Element element) {
        if (element instanceof Dossier) {
            return;
        }
        var home = element.eContainer();
        var place = element.eContainmentFeature();
        EcoreUtil.remove(element);
        element.setNote(RandomDossier.text(random));
        element.eContents().stream().findFirst().ifPresent(EcoreUtil::remove);
        var homes = all.stream().filter(other -> other.eClass() == home.eClass() && !EcoreUtil.isAncestor(element, other)).toList();
        put(element, homes.isEmpty() ? home : homes.get(random.nextInt(homes.size())), place);
    }

    @SuppressWarnings("unchecked")
    private static void put(Element element, EObject home, EReference place) {
        if (place.isMany()) {
            ((List<Object>) home.eGet(place)).add(element);
        } else {
            home.eSet(place, element);
        }
    }

    @SuppressWarnings("unchecked")
    private void relate(Element element, EReference reference) {
        var value = reference.isContainment() ? made(reference) : found(reference);
        if (!reference.isMany()) {
            element.eSet(reference, value);
            return;
        }
        var list = (EList<Object>) element.eGet(reference);
        switch (random.nextInt(6)) {
            case 0 -> list.clear();
            case 1 -> ECollections.reverse(list);
            case 2 -> list.removeAll(new ArrayList<>(list.subList(0, list.size() / 2)));
            case 3 -> list.removeIf(any -> random.nextBoolean());
            case 4 -> list.addAll(List.of(value));
            default -> {
                if (!list.contains(value)) {
                    list.add(random.nextInt(list.size() + 1), value);
                }
            }
        }
    }

    private Element made(EReference reference) {
        var element = (Element) ModelFactory.eINSTANCE.create(reference.getEReferenceType());
        element.setId(new UUID(random.nextLong(), random.nextLong()));
        return element;
    }

    private Element found(EReference reference) {
        var targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
        return targets.isEmpty() ? made(reference) : targets.get(random.nextInt(targets.size()));
    }
}
