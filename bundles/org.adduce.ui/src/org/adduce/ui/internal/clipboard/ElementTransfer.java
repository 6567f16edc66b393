package org.adduce.ui.internal.clipboard;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.TransferData;

/** The text of copied elements on the clipboard, under a name of its own. */
final class ElementTransfer extends ByteArrayTransfer {

    private static final String NAME = "application/x-adduce-elements";
    private static final ElementTransfer INSTANCE = new ElementTransfer();

    private final int id = registerType(NAME);

    private ElementTransfer() {
    }

    static ElementTransfer get() {
        return INSTANCE;
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {id};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {NAME};
    }

    @Override
    protected void javaToNative(Object text, TransferData data) {
        super.javaToNative(text.toString().getBytes(StandardCharsets.UTF_8), data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return Optional.ofNullable((byte[]) super.nativeToJava(data)).map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(null);
    }
}
