package org.adduce.ui.internal.action;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;

/** Addresses within plug-ins. */
final class Address {

    private Address() {
    }

    /** An address that a plug-in declares; one that is none shows as a missing image. */
    static URL of(String text) {
        try {
            return URI.create(text).toURL();
        } catch (MalformedURLException | IllegalArgumentException wrong) {
            return null;
        }
    }
}
