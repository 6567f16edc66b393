package org.adduce.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Set;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

/** One feature of an element as a property. What is set once or by the program alone cannot be edited. */
final class FeatureDescriptor extends ItemPropertyDescriptor {

    private static final Set<EStructuralFeature> FIXED = Set.of(ModelPackage.Literals.ELEMENT__ID, ModelPackage.Literals.ELEMENT__FORMER_IDS,
            ModelPackage.Literals.ELEMENT__LEFTOVERS, ModelPackage.Literals.DOSSIER__FORMAT_VERSION, ModelPackage.Literals.DOSSIER__RECEIPTS,
            ModelPackage.Literals.SNAPSHOT__TEXT, ModelPackage.Literals.SNAPSHOT__RETRIEVED, ModelPackage.Literals.ATTACHMENT__SHA256);

    FeatureDescriptor(AdapterFactory adapterFactory, ResourceLocator locator, EStructuralFeature feature) {
        super(adapterFactory, locator, ModelWords.feature(feature), ModelWords.description(feature), feature, !FIXED.contains(feature),
                feature == ModelPackage.Literals.ELEMENT__NOTE || feature == ModelPackage.Literals.CLAIM__TEXT, false, null, null, null);
    }

    /** Everything in the same dossier that the feature may refer to. */
    @Override
    public Collection<?> getChoiceOfValues(Object object) {
        if (!(feature instanceof EReference reference) || !(object instanceof Element element)) {
            return super.getChoiceOfValues(object);
        }
        var choices = new ArrayList<Object>();
        if (!reference.isMany()) {
            choices.add(null);
        }
        EcoreUtil.getRootContainer(element).eAllContents().forEachRemaining(other -> {
            if (other != element && reference.getEReferenceType().isInstance(other)) {
                choices.add(other);
            }
        });
        return choices;
    }
}
