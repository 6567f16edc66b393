package org.adduce.timeline.internal.lanes;

import java.util.List;
import java.util.Locale;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.lanes.Group;
import org.adduce.timeline.lanes.LaneLayout;
import org.adduce.timeline.lanes.Thing;

/** A lane for each question that a claim answers. */
public final class QuestionLanes implements LaneLayout {

    @Override
    public List<Group> lanes(Thing thing) {
        return thing.claim().map(claim -> claim.getAnswers().stream().distinct().map(question -> Group.of(question, question.getText())).toList())
                .orElse(List.of());
    }

    @Override
    public String elsewhere(Locale locale) {
        return Messages.in(locale).text("lane.none.question");
    }
}
