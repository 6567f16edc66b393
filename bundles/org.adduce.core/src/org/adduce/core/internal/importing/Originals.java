package org.adduce.core.internal.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Item;
import org.adduce.core.importing.Key;
import org.adduce.core.importing.Proposal;
import org.adduce.model.ModelPackage;
import org.eclipse.osgi.util.NLS;

/** Adds to a proposal the original bytes of its snapshots, as attachments, where a text is not those bytes in UTF-8. */
public final class Originals {

    /** Larger inputs are not kept: 64 MiB. */
    public static final int LIMIT = 64 << 20;

    /** A character of UTF-16 takes no more bytes of UTF-8 than these. */
    private static final int MOST_BYTES = 3;

    private final byte[] bytes;
    private final String name;
    private final String mediaType;

    /**
     * The original bytes of an input.
     *
     * @param name its name, which the attachment gets; what has none, as what was pasted, has no original
     * @param mediaType what its bytes are; empty where nobody knows
     */
    public Originals(byte[] bytes, String name, String mediaType) {
        this.bytes = bytes;
        this.name = name;
        this.mediaType = mediaType;
    }

    /** The proposal with an attachment beside each snapshot that is not the bytes themselves. */
    public Proposal addedTo(Proposal proposal) {
        if (name.isEmpty() || proposal.items(ModelPackage.Literals.SNAPSHOT).noneMatch(this::isOther)) {
            return proposal;
        }
        return bytes.length > LIMIT ? told(proposal) : with(proposal, Digests.sha256(bytes));
    }

    private static Proposal told(Proposal proposal) {
        var diagnostics = new ArrayList<>(proposal.diagnostics());
        diagnostics.add(Diagnostic.info(NLS.bind(Messages.Original_large, LIMIT >> 20), 0));
        return new Proposal(proposal.format(), proposal.items(), diagnostics);
    }

    private Proposal with(Proposal proposal, String sha256) {
        var items = new ArrayList<Item>(proposal.items().size() + 1);
        for (var item : proposal.items()) {
            if (item.type() == ModelPackage.Literals.SNAPSHOT && isOther(item)) {
                var attachment = attachment(item, sha256);
                items.add(attachment);
                items.add(item.with(ModelPackage.Literals.SNAPSHOT__ATTACHMENT, attachment.key()));
            } else {
                items.add(item);
            }
        }
        return proposal.withItems(items);
    }

    private Item attachment(Item snapshot, String sha256) {
        return Item.of(ModelPackage.Literals.ATTACHMENT, key(snapshot)).in(snapshot.parent().orElseThrow())
                .with(ModelPackage.Literals.ATTACHMENT__NAME, name).with(ModelPackage.Literals.ATTACHMENT__MEDIA_TYPE, mediaType)
                .with(ModelPackage.Literals.ATTACHMENT__SHA256, sha256);
    }

    /** The same for the same text, whatever its bytes: a text that was captured has one original. */
    private static Key key(Item snapshot) {
        return snapshot.key().part("original", Digests.sha256(text(snapshot).orElse("")));
    }

    /** Whether a snapshot has a text that is not the bytes, and nothing that an importer keeps for it itself. */
    private boolean isOther(Item snapshot) {
        return snapshot.parent().isPresent() && snapshot.value(ModelPackage.Literals.SNAPSHOT__ATTACHMENT).isEmpty()
                && text(snapshot).filter(text -> !isSame(text)).isPresent();
    }

    private boolean isSame(String text) {
        return text.length() <= bytes.length && (long) text.length() * MOST_BYTES >= bytes.length
                && Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes);
    }

    private static Optional<String> text(Item snapshot) {
        return snapshot.value(ModelPackage.Literals.SNAPSHOT__TEXT).map(String.class::cast);
    }

    /** Whether an attachment that a proposal brings has just these bytes. */
    public static boolean areIn(Proposal proposal, byte[] bytes) {
        List<Object> names = proposal.items(ModelPackage.Literals.ATTACHMENT).flatMap(item -> item.value(ModelPackage.Literals.ATTACHMENT__SHA256).stream())
                .distinct().toList();
        return !names.isEmpty() && names.contains(Digests.sha256(bytes));
    }
}
