package org.adduce.team.ui.internal.git;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.adduce.team.diff.ValueWords;
import org.adduce.team.git.ElementEvent;
import org.adduce.team.git.ElementEvent.FeatureChange;
import org.adduce.team.ui.internal.words.Marked;
import org.adduce.team.ui.internal.words.WordsText;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

/** What one commit did to an element, value by value, with the words that changed marked; and why, in the words of who did it. */
final class EventDetail {

    private final WordsText text;
    private EClass type = EcorePackage.Literals.EOBJECT;
    private ValueWords values = new ValueWords(id -> Optional.empty());

    EventDetail(Composite parent) {
        text = new WordsText(parent, "element.history.detail");
        text.setName(Messages.Element_detail);
    }

    /** What follows is about an element; others are told by their labels. */
    void of(Element element, Function<UUID, Optional<Element>> elements) {
        type = element.eClass();
        values = new ValueWords(elements);
    }

    void show(ElementEvent event) {
        var lines = new MarkedLines();
        event.changes().forEach(change -> tell(change, lines));
        if (event.changes().isEmpty()) {
            lines.plain(switch (event.kind()) {
                case ADDED -> Messages.Event_added;
                case REMOVED -> Messages.Event_removed;
                case MOVED -> Messages.Event_moved;
                case CHANGED -> "";
            });
            lines.end();
        }
        lines.end();
        lines.plain(NLS.bind(Messages.Element_commit, event.revision().shortId(), event.revision().message().strip()));
        var marked = lines.marked();
        text.show(marked, false);
        text.reveal(marked);
    }

    private void tell(FeatureChange change, MarkedLines lines) {
        var feature = change.in(type);
        lines.plain(NLS.bind(Messages.Element_value, feature.map(ModelWords::feature).orElse(change.feature())));
        var before = change.before().map(value -> words(feature, value));
        var after = change.after().map(value -> words(feature, value));
        if (before.isPresent() && after.isPresent() && feature.filter(each -> each.getEType() == EcorePackage.Literals.ESTRING).isPresent()) {
            lines.add(Marked.since(before.get(), after.get()), before.get());
        } else {
            before.ifPresent(lines::gone);
            if (before.isPresent() && after.isPresent()) {
                lines.plain(" \u2192 ");
            }
            after.ifPresent(lines::own);
        }
        lines.end();
    }

    private String words(Optional<EStructuralFeature> feature, String value) {
        return feature.map(each -> values.of(each, value)).orElse(value);
    }
}
