package org.adduce.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import org.adduce.ui.internal.form.story.Story;

/**
 * A part of a form that one can go to. Two are the same if they stand at the same place under the same title, whatever they
 * tell.
 *
 * @param place which block of the form it is, from the top; the fields come last
 * @param title what it tells of; empty for what the element is
 * @param count how much there is; may be empty
 * @param isInner whether it belongs to the section before
 * @param words all it tells
 */
public record FormSection(int place, String title, String count, boolean isInner, String words) {

    /** Stands for the fields. */
    static final int FIELDS = -1;

    /** The sections of what is told. What stands beside its like under no title of its own is named by its first words. */
    static List<FormSection> of(List<Story> stories) {
        var sections = new ArrayList<FormSection>();
        for (int place = 0; place < stories.size(); place++) {
            var story = stories.get(place);
            boolean isInner = story.title().isEmpty() && story.isBeside() && place > 0;
            var title = isInner && !story.passages().isEmpty() ? story.passages().getFirst().text() : story.title();
            sections.add(new FormSection(place, title, story.count(), isInner, story.text()));
        }
        return sections;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FormSection section && place == section.place && title.equals(section.title);
    }

    @Override
    public int hashCode() {
        return 31 * title.hashCode() + place;
    }
}
