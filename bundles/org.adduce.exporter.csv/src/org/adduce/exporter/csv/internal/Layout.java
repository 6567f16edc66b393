package org.adduce.exporter.csv.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Utterance;
import org.adduce.model.derived.SaidTime;
import org.adduce.model.time.Bounds;
import org.adduce.model.time.When;
import org.adduce.model.value.Certainty;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The columns of a class's table: {@code id}, {@code parent} (what contains it), then the features in the model's order. A
 * time takes three columns, a sureness four, a reference to one element also that element's name. What is contained stands
 * in tables of its own.
 */
final class Layout {

    private final Cells cells;
    private final List<Column> columns = new ArrayList<>();

    Layout(Cells cells) {
        this.cells = cells;
    }

    List<Column> columns(EClass type) {
        add("id", element -> element.getId().toString());
        add("parent", element -> element.eContainer() instanceof Element parent ? parent.getId().toString() : "");
        for (var feature : type.getEAllStructuralFeatures()) {
            switch (feature) {
                case EAttribute attribute when Cells.isHeld(attribute) -> addAttribute(attribute);
                case EReference reference when !reference.isContainment() -> addReference(reference);
                default -> {
                }
            }
        }
        addDerived(type);
        return List.copyOf(columns);
    }

    private void addAttribute(EAttribute attribute) {
        switch (attribute.getEAttributeType().getName()) {
            case "When" -> addWhen(attribute.getName(), element -> (When) element.eGet(attribute));
            case "Sureness" -> addCertainty(attribute);
            default -> addFeature(attribute);
        }
    }

    private void addReference(EReference reference) {
        addFeature(reference);
        if (!reference.isMany()) {
            add(reference.getName() + ".name", element -> cells.name(element.eGet(reference)));
        }
    }

    private void addFeature(EStructuralFeature feature) {
        add(feature.getName(), element -> cells.text(element, feature));
    }

    private void addWhen(String name, Function<Element, When> when) {
        add(name, element -> when.apply(element) == null ? "" : when.apply(element).text());
        add(name + ".earliest", element -> cells.bounds(when.apply(element)).earliestText());
        add(name + ".latest", element -> cells.bounds(when.apply(element)).latestText());
    }

    private void addCertainty(EAttribute attribute) {
        var name = attribute.getName();
        add(name + ".phrase", element -> Cells.certainty(element, attribute, Certainty::phrase));
        add(name + ".low", element -> Cells.certainty(element, attribute, certainty -> Cells.number(certainty.low())));
        add(name + ".high", element -> Cells.certainty(element, attribute, certainty -> Cells.number(certainty.high())));
        add(name + ".scale", element -> Cells.certainty(element, attribute, Certainty::scale));
    }

    private void addDerived(EClass type) {
        if (type == ModelPackage.Literals.UTTERANCE) {
            add("text", element -> ((Utterance) element).words());
            addBounds("said", element -> cells.bounds(SaidTime.of((Utterance) element)));
        } else if (type == ModelPackage.Literals.ASSERTION) {
            addBounds("said", element -> cells.said((Assertion) element));
        }
    }

    private void addBounds(String name, Function<Element, Bounds> bounds) {
        add(name + ".earliest", element -> bounds.apply(element).earliestText());
        add(name + ".latest", element -> bounds.apply(element).latestText());
    }

    private void add(String name, Function<Element, String> cell) {
        columns.add(new Column(name, cell));
    }
}
