package org.example.lanes;

import java.util.List;
import java.util.Locale;
import org.adduce.model.Source;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** A lane for each language that sources are in. */
public final class LanguageLanes implements LaneLayout {

    @Override
    public List<Group> lanes(Thing thing) {
        return thing.source().map(Source::getLanguage).filter(language -> !language.isBlank())
                .map(language -> List.of(Group.of(language, Locale.forLanguageTag(language).getDisplayLanguage(thing.locale()))))
                .orElse(List.of());
    }

    @Override
    public String elsewhere(Locale locale) {
        return "language unknown";
    }
}
