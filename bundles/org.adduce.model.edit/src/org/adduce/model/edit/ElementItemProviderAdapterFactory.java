package org.adduce.model.edit;

import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;

/**
 * Gives item providers for all elements of a dossier.
 *
 * @since 1.0
 */
public class ElementItemProviderAdapterFactory extends ReflectiveItemProviderAdapterFactory {
}
