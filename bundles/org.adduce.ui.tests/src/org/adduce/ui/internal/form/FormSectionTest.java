package org.adduce.ui.internal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.adduce.ui.internal.form.story.Passage;
import org.adduce.ui.internal.form.story.Run;
import org.adduce.ui.internal.form.story.Story;
import org.junit.jupiter.api.Test;

/** The sections of a page as its outline shows them. */
class FormSectionTest {

    private static Story story(String title, String words) {
        return new Story(title, "", List.of(new Passage(0, List.of(new Run(words, Run.Style.PLAIN, Optional.empty())), List.of())));
    }

    @Test
    void whatStandsBesideItsLikeBelongsToTheTitleAboveAndIsNamedByItsFirstWords() {
        var sections = FormSection.of(List.of(story("", "a question"), story("Positions", ""), story("", "three years").beside(), story("", "ten years").beside()));
        assertThat(sections).extracting(FormSection::title).containsExactly("", "Positions", "three years", "ten years");
        assertThat(sections).extracting(FormSection::isInner).containsExactly(false, false, true, true);
        assertThat(sections).extracting(FormSection::place).containsExactly(0, 1, 2, 3);
    }

    @Test
    void aSectionIsTheSameWhateverItTells() {
        assertThat(new FormSection(1, "Said by", "2", false, "a")).isEqualTo(new FormSection(1, "Said by", "3", false, "b"))
                .isNotEqualTo(new FormSection(2, "Said by", "2", false, "a"));
    }
}
