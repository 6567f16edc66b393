package org.adduce.team.merge;

import com.github.difflib.DiffUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.file.DossierWriter;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What the tests of law 3 ask of dossiers. */
final class Law {

    private Law() {
    }

    static Merged merge(Dossier base, Dossier ours, Dossier theirs, String one, String other) {
        try {
            return Merge.of(Optional.of(EcoreUtil.copy(base)), EcoreUtil.copy(ours), EcoreUtil.copy(theirs), new SideNames(one, other));
        } catch (MergeException e) {
            throw new AssertionError(e);
        }
    }

    static Merged merge(Dossier base, Dossier ours, Dossier theirs) {
        return merge(base, ours, theirs, "Ana", "Ben");
    }

    static String bytes(Dossier dossier) {
        try {
            return new String(DossierWriter.toBytes(dossier), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells only what differs. */
    static void assertSame(String actual, String expected, String what) {
        if (!actual.equals(expected)) {
            var words = new StringBuilder(what + ":");
            DiffUtils.diff(expected.lines().toList(), actual.lines().toList()).getDeltas().stream().limit(12).forEach(delta ->
                words.append("\n- ").append(delta.getSource().getLines()).append("\n+ ").append(delta.getTarget().getLines()));
            throw new AssertionError(words);
        }
    }

    static Map<UUID, Element> byId(Dossier dossier) {
        var byId = new HashMap<UUID, Element>();
        byId.put(dossier.getId(), dossier);
        dossier.eAllContents().forEachRemaining(element -> byId.put(((Element) element).getId(), (Element) element));
        return byId;
    }

    /** Everything that is spoken of and is not there. */
    static List<String> dangling(Dossier dossier) {
        var byId = byId(dossier);
        var found = new ArrayList<String>();
        byId.values().forEach(element -> {
            for (var feature : element.eClass().getEAllStructuralFeatures()) {
                var value = element.eGet(feature);
                for (var one : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                    boolean isThere = switch (one) {
                        case Element target when !(feature instanceof EReference reference && reference.isContainment()) -> byId.get(target.getId()) == target;
                        case Anchor anchor -> byId.containsKey(anchor.snapshot());
                        case When when -> byId.keySet().containsAll(when.anchors());
                        default -> true;
                    };
                    if (!isThere) {
                        found.add(element.eClass().getName() + ' ' + element.getId() + ' ' + feature.getName() + " -> " + one);
                    }
                }
            }
        });
        return found;
    }
}
