package org.adduce.model.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;

/**
 * Shows and edits any element in the way of EMF.Edit: its children are what it contains, its label and icon are
 * {@link ElementLabel} and {@link ElementIcon}, its properties are its features. Keeps nothing of the element it is asked
 * about, so one serves all.
 *
 * @since 1.0
 */
public class ElementItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
        IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

    /** A provider that belongs to {@code adapterFactory} and tells it of changes. */
    public ElementItemProvider(AdapterFactory adapterFactory) {
        super(adapterFactory);
    }

    @Override
    public String getText(Object object) {
        return ElementLabel.of((Element) object);
    }

    /** The address of the drawing for a light background; who paints on a dark one asks {@link ElementIcon}. */
    @Override
    public Object getImage(Object object) {
        return ElementIcon.url(ElementIcon.of((Element) object), ElementIcon.Tone.LIGHT).map(Object.class::cast)
                .orElseGet(() -> super.getImage(object));
    }

    @Override
    public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
        return ((Element) object).eClass().getEAllContainments();
    }

    @Override
    protected EStructuralFeature getChildFeature(Object object, Object child) {
        return getChildrenFeatures(object).stream().filter(feature -> isOfType(feature, child)).findFirst().orElse(null);
    }

    private static boolean isOfType(EStructuralFeature feature, Object child) {
        return feature.getEType().isInstance(child);
    }

    @Override
    public boolean hasChildren(Object object) {
        return !((Element) object).eContents().isEmpty();
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        var descriptors = new ArrayList<IItemPropertyDescriptor>();
        for (var feature : ((Element) object).eClass().getEAllStructuralFeatures()) {
            if (!(feature instanceof EReference reference && reference.isContainment())) {
                descriptors.add(new FeatureDescriptor(getRootAdapterFactory(), getResourceLocator(), feature));
            }
        }
        return descriptors;
    }

    @Override
    public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object propertyId) {
        return getPropertyDescriptors(object).stream()
                .filter(descriptor -> descriptor.getId(object).equals(propertyId) || descriptor.getFeature(object) == propertyId)
                .findFirst().orElse(null);
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> newChildDescriptors, Object object) {
        for (var containment : ((Element) object).eClass().getEAllContainments()) {
            newChildDescriptors.add(createChildParameter(containment, newChild(containment.getEReferenceType())));
        }
    }

    private static Element newChild(EClass type) {
        var child = (Element) ModelFactory.eINSTANCE.create(type);
        child.setId(UUID.randomUUID());
        return child;
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        return ModelWords.type(((Element) child).eClass());
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return getImage(child);
    }

    /** A change of what an element contains changes the tree below it, any other change its label at the most. */
    @Override
    public void notifyChanged(Notification notification) {
        if (notification.isTouch()) {
            return;
        }
        boolean isContent = notification.getFeature() instanceof EReference reference && reference.isContainment();
        fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), isContent, !isContent));
    }

    @Override
    public ResourceLocator getResourceLocator() {
        return EditResources.INSTANCE;
    }
}
