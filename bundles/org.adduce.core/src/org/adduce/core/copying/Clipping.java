package org.adduce.core.copying;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.adduce.core.file.DossierReader;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.Topic;

/**
 * Elements taken from a dossier as copies, with all they need to be understood elsewhere: who speaks, what is claimed, the
 * questions and topics. Other sources are not among that: they would bring everything.
 *
 * @since 1.0
 */
public final class Clipping {

    private static final String HEAD = "adduce-clipping";

    private final Dossier part;
    private final Set<UUID> chosen;

    private Clipping(Dossier part, Set<UUID> chosen) {
        this.part = part;
        this.chosen = Set.copyOf(chosen);
    }

    /** Whether an element can be copied by itself: what a dossier or a topic holds, not what stands in a source. */
    public static boolean canCopy(Element element) {
        return element.eContainer() instanceof Dossier || element.eContainer() instanceof Topic;
    }

    /** Copies elements of one dossier; empty where none of them can be copied. On the thread that changes the dossier. */
    public static Optional<Clipping> of(Collection<? extends Element> elements) {
        var tops = elements.stream().filter(Clipping::canCopy).map(Element.class::cast).toList();
        return tops.isEmpty() ? Optional.empty()
                : Optional.of(new Clipping(Extract.of(tops), tops.stream().map(Element::getId).collect(Collectors.toCollection(LinkedHashSet::new))));
    }

    /** The text that {@link #parse} reads: a line that names what was chosen, then a dossier's file. */
    public String text() throws IOException {
        var ids = chosen.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
        return HEAD + ' ' + ids + '\n' + new String(DossierWriter.toBytes(part), StandardCharsets.UTF_8);
    }

    /**
     * Reads the text of a clipping; empty where it is none.
     *
     * @throws IOException if it is one and cannot be read
     */
    public static Optional<Clipping> parse(String text) throws IOException {
        int end = text.indexOf('\n');
        if (end < 0 || !text.startsWith(HEAD + ' ')) {
            return Optional.empty();
        }
        var ids = new LinkedHashSet<UUID>();
        try {
            for (var id : text.substring(HEAD.length(), end).strip().split(" ")) {
                ids.add(UUID.fromString(id));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(Messages.Clipping_unreadable, e);
        }
        var bytes = text.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        return Optional.of(new Clipping(DossierReader.read(new ByteArrayInputStream(bytes), Messages.Clipping_name), ids));
    }

    /** How many elements were chosen, not counting what they need. */
    public int size() {
        return chosen.size();
    }

    /**
     * Puts the elements into a dossier; run within one gesture. What it has already, by its id, is not brought again; where
     * they come from that very dossier, what was chosen is doubled under ids of its own. Once: a second time needs a second
     * clipping.
     *
     * @return what was chosen, as it is in the dossier now
     */
    public List<Element> paste(Dossier target) {
        var pasting = new Pasting(target, part.getId().equals(target.getId()) ? chosen : Set.of());
        var pasted = new ArrayList<Element>();
        pasting.all(part).forEach((element, inTarget) -> {
            if (chosen.contains(element)) {
                pasted.add(inTarget);
            }
        });
        return pasted;
    }
}
