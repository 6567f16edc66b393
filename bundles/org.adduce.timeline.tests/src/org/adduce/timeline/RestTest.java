package org.adduce.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.image.AwtMetrics;
import org.adduce.timeline.scene.LaneBox;
import org.junit.jupiter.api.Test;

/** The lane of the rest, where there is room for no other. */
class RestTest {

    @Test
    void theRestOfEachSectionHoldsThatSectionsThingsAlone() {
        var model = Sample.model();
        var view = View.of(model.fit().orElseThrow().range(), new Size(690, 160));
        var lanes = Timeline.layout(model, view, new AwtMetrics()).frame().lanes();

        assertThat(count(lanes, Section.SAID)).isEqualTo(model.said().size());
        assertThat(count(lanes, Section.ABOUT)).isEqualTo(model.about().size());
    }

    private static int count(List<LaneBox> lanes, Section section) {
        return lanes.stream().filter(lane -> lane.key().equals(LaneKey.rest(section))).mapToInt(LaneBox::count).sum();
    }
}
