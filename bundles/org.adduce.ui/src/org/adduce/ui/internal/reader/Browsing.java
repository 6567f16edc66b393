package org.adduce.ui.internal.reader;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import org.adduce.ui.internal.reader.page.Links;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens addresses in the user's browser. */
final class Browsing {

    private Browsing() {
    }

    /** Opens an address of the web; anything else is not opened. */
    static void open(String address) {
        Links.safe(address).ifPresent(Browsing::launch);
    }

    private static void launch(String address) {
        try {
            URL url = URI.create(address).toURL();
            PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(url);
        } catch (PartInitException | MalformedURLException | IllegalArgumentException e) {
            var status = Status.error(NLS.bind(Messages.Browsing_failed, address), e);
            StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
