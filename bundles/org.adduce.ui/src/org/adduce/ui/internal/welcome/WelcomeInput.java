package org.adduce.ui.internal.welcome;

import org.adduce.ui.label.ElementImages;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;

/**
 * There is one welcome page. It has nothing of its own to keep, but a workbench that ended without closing has kept that it was
 * open, and must find it again.
 */
public final class WelcomeInput implements IEditorInput, IPersistableElement, IElementFactory {

    private static final String FACTORY = "org.adduce.ui.welcomeInput";

    @Override
    public boolean exists() {
        return false;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return ElementImages.descriptor("dossier");
    }

    @Override
    public String getName() {
        return Messages.Welcome_title;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is nothing to tell one from another by
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new WelcomeInput();
    }

    @Override
    public String getToolTipText() {
        return Messages.Welcome_title;
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WelcomeInput;
    }

    @Override
    public int hashCode() {
        return WelcomeInput.class.hashCode();
    }
}
