package org.adduce.model.edit;

import java.net.URL;
import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.edit.EMFEditPlugin;

/** Where EMF.Edit finds the words and icons of this bundle, with or without OSGi; its own it finds with itself. */
final class EditResources implements ResourceLocator {

    static final ResourceLocator INSTANCE = new EditResources();

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("org.adduce.model.edit.model");

    private EditResources() {
    }

    @Override
    public URL getBaseURL() {
        return EMFEditPlugin.INSTANCE.getBaseURL();
    }

    @Override
    public Object getImage(String key) {
        var own = ElementIcon.url(key, ElementIcon.Tone.LIGHT);
        return own.isPresent() ? own.get() : EMFEditPlugin.INSTANCE.getImage(key);
    }

    @Override
    public String getString(String key) {
        return getString(key, true);
    }

    @Override
    public String getString(String key, boolean translate) {
        try {
            return WORDS.getString(key);
        } catch (MissingResourceException e) {
            return EMFEditPlugin.INSTANCE.getString(key, translate);
        }
    }

    @Override
    public String getString(String key, Object[] substitutions) {
        return MessageFormat.format(getString(key), substitutions);
    }

    @Override
    public String getString(String key, Object[] substitutions, boolean translate) {
        return MessageFormat.format(getString(key, translate), substitutions);
    }
}
