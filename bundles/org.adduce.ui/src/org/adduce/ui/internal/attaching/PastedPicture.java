package org.adduce.ui.internal.attaching;

import java.io.ByteArrayOutputStream;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Source;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;

/** A picture on the clipboard, such as one takes of a screen: attached to a source, or a source of its own. */
public final class PastedPicture {

    private final ImageData picture;

    private PastedPicture(ImageData picture) {
        this.picture = picture;
    }

    /** The picture on the clipboard, if there is one. On the UI thread. */
    public static Optional<PastedPicture> on(Clipboard clipboard) {
        return clipboard.getContents(ImageTransfer.getInstance()) instanceof ImageData data ? Optional.of(new PastedPicture(data)) : Optional.empty();
    }

    /** Attaches it to a source. */
    public void attach(OpenDossier dossier, Source source) {
        new Attaching(dossier, source).begin(monitor -> List.of(original()));
    }

    /** Makes a source of it. */
    public void makeSource(OpenDossier dossier) {
        Attaching.toNew(dossier).begin(monitor -> List.of(original()));
    }

    /** Encoding takes a while; not on the UI thread. */
    private Original original() {
        var loader = new ImageLoader();
        loader.data = new ImageData[] {picture};
        var bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        // a colon leads elsewhere on some systems
        var now = DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss", Locale.ROOT).format(LocalDateTime.now());
        return new Original(NLS.bind(Messages.Original_pasted, now), "image/png", bytes.toByteArray());
    }
}
