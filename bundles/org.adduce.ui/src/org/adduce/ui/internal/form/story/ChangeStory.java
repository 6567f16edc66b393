package org.adduce.ui.internal.form.story;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.PastGesture;
import org.adduce.model.Element;
import org.adduce.model.time.When;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.osgi.util.NLS;

/** What was changed of an element since its dossier was opened, the latest first. */
final class ChangeStory {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LATEST = 20;

    private ChangeStory() {
    }

    static Optional<Story> of(Element element, Derived derived) {
        var gestures = derived.dossier().history().reversed().stream().filter(gesture -> gesture.touches(element)).limit(LATEST).toList();
        return gestures.isEmpty() ? Optional.empty()
                : Optional.of(new Story(Messages.Change_title, Count.of(gestures.size()), Lines.of(gestures, gesture -> tell(gesture, element, derived))));
    }

    private static List<Passage> tell(PastGesture gesture, Element element, Derived derived) {
        var head = PassageBuilder.at(0).quiet(TIME.format(LocalTime.ofInstant(gesture.at(), ZoneId.systemDefault()))).plain(gesture.label());
        var passages = new ArrayList<>(List.of((gesture.isInForce() ? head : head.quiet(Messages.Change_undone)).done()));
        for (var altered : gesture.alterations(element)) {
            passages.add(PassageBuilder.at(1).quiet(NLS.bind(Messages.Change_value, new Object[] {FeatureWords.inSentence(altered.feature()),
                value(altered.before(), derived), value(altered.after(), derived)})).done());
        }
        return passages;
    }

    private static String value(Optional<Object> value, Derived derived) {
        return switch (value.orElse(null)) {
            case null -> Messages.Change_none;
            case Element element -> ElementTexts.of(element);
            case When when -> derived.say(when);
            case Enumerator literal -> FeatureWords.value(literal);
            case Object other -> Lines.shorten(other.toString());
        };
    }
}
