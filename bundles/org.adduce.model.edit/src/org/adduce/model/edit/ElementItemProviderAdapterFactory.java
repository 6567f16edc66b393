package org.adduce.model.edit;

import java.util.List;
import org.adduce.model.Element;
import org.adduce.model.util.ModelAdapterFactory;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;

/**
 * Gives item providers for all elements of a dossier: one {@link ElementItemProvider} serves them all, so that an element
 * that is shown costs one entry in its list of adapters and nothing else.
 *
 * @since 1.0
 */
public class ElementItemProviderAdapterFactory extends ModelAdapterFactory
        implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

    private static final List<Class<?>> TYPES = List.of(IEditingDomainItemProvider.class, IStructuredItemContentProvider.class,
            ITreeItemContentProvider.class, IItemLabelProvider.class, IItemPropertySource.class);

    private final IChangeNotifier changeNotifier = new ChangeNotifier();
    private final ElementItemProvider provider = new ElementItemProvider(this);
    private ComposedAdapterFactory parent;

    @Override
    public boolean isFactoryForType(Object type) {
        return type instanceof Class<?> wanted && TYPES.contains(wanted) || super.isFactoryForType(type);
    }

    @Override
    public Adapter createAdapter(Notifier target) {
        return target instanceof Element ? provider : null;
    }

    @Override
    protected Adapter createAdapter(Notifier target, Object type) {
        return createAdapter(target);
    }

    @Override
    public Adapter adapt(Notifier target, Object type) {
        return super.adapt(target, this);
    }

    @Override
    public Object adapt(Object object, Object type) {
        if (!isFactoryForType(type)) {
            return null;
        }
        var adapter = super.adapt(object, type);
        return !(type instanceof Class<?> wanted) || wanted.isInstance(adapter) ? adapter : null;
    }

    @Override
    public ComposeableAdapterFactory getRootAdapterFactory() {
        return parent == null ? this : parent.getRootAdapterFactory();
    }

    @Override
    public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
        parent = parentAdapterFactory;
    }

    @Override
    public void addListener(INotifyChangedListener listener) {
        changeNotifier.addListener(listener);
    }

    @Override
    public void removeListener(INotifyChangedListener listener) {
        changeNotifier.removeListener(listener);
    }

    @Override
    public void fireNotifyChanged(Notification notification) {
        changeNotifier.fireNotifyChanged(notification);
        if (parent != null) {
            parent.fireNotifyChanged(notification);
        }
    }

    @Override
    public void dispose() {
        provider.dispose();
    }
}
