package org.adduce.timeline.internal.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.adduce.timeline.LaneKey.Section;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.View;
import org.adduce.timeline.internal.Messages;
import org.adduce.timeline.internal.plan.Heights;
import org.adduce.timeline.internal.plan.LaneTable;
import org.adduce.timeline.internal.plan.Plan;
import org.adduce.timeline.internal.plan.Planner;
import org.adduce.timeline.internal.plan.SectionPlan;
import org.adduce.timeline.scale.TimeScale;
import org.adduce.timeline.scene.Band;
import org.adduce.timeline.scene.Box;
import org.adduce.timeline.scene.Frame;
import org.adduce.timeline.scene.LaneBox;
import org.adduce.timeline.scene.Role;
import org.adduce.timeline.scene.Rule;
import org.adduce.timeline.scene.Scene;
import org.adduce.timeline.scene.TextMetrics;
import org.adduce.timeline.scene.TextStyle;

/** Draws a whole picture from top to bottom. */
public final class SceneDraw {

    private final TimelineModel model;
    private final View view;
    private final Sheet sheet;
    private final Messages messages;
    private final LaneTable table;
    private final Layout layout;
    private final TimeScale scale;
    private final Plan plan;
    private final Stage stage;
    private final ShelfPlan shelf;
    private final double height;
    private final List<LaneBox> lanes = new ArrayList<>();

    private SceneDraw(TimelineModel model, View view, TextMetrics metrics, Planner planner) {
        this.model = model;
        this.view = view;
        sheet = new Sheet(metrics);
        messages = Messages.in(model.locale());
        table = planner.table(model, view);
        double captions = Stream.of("section.said", "section.about", "section.events", "shelf.title")
                .mapToDouble(key -> metrics.width(messages.text(key), TextStyle.CAPTION)).max().orElse(0);
        var undated = model.shelf().stream().filter(view.filter()).toList();
        layout = new Layout(view, table, !undated.isEmpty(), captions, metrics);
        shelf = ShelfPlan.of(undated, layout, words -> metrics.width(words, TextStyle.LABEL));
        scale = new TimeScale(view.range(), layout.left(), layout.plotWidth());
        plan = planner.plan(model, view, scale.millisPerPixel(), layout.room(), messages);
        stage = new Stage(sheet, scale, planner.footprints(), messages, view.lanes());
        height = layout.height(plan, shelf.rows());
    }

    /** The picture of a view of a model, without what is selected and pointed at. */
    public static Scene of(TimelineModel model, View view, TextMetrics metrics, Planner planner) {
        return new SceneDraw(model, view, metrics, planner).scene();
    }

    private Scene scene() {
        sheet.add(Band.of(Role.BACKGROUND, new Box(0, 0, view.size().width(), height), 0));
        double said = layout.top();
        double axis = said + plan.section(Section.SAID).map(section -> section.height() + layout.gap()).orElse(0.0);
        var strip = new Box(layout.left(), axis, layout.plotWidth(), layout.axis());
        double about = strip.bottom() + layout.gap();
        double events = about + plan.section(Section.ABOUT).map(section -> section.height() + layout.gap()).orElse(0.0);
        double bottom = events + plan.section(Section.EVENTS).map(SectionPlan::height).orElse(0.0);
        var ticks = new AxisDraw(sheet, scale, model.locale());
        sheet.layer("grid");
        ticks.grid(said, bottom);
        now(said, bottom);
        section(Section.SAID, said);
        sheet.layer("axis");
        ticks.axis(strip, Layout.MARGIN);
        section(Section.ABOUT, about);
        section(Section.EVENTS, events);
        sheet.layer("grid");
        plan.section(Section.EVENTS).ifPresent(part -> sheet.add(Rule.level(Role.SECTION_RULE, events - layout.gap() / 2, Layout.MARGIN, layout.right())));
        empty(new Box(strip.x(), strip.bottom(), strip.width(), Math.max(120, height - strip.bottom() - 80)));
        header();
        return new Scene(new Frame(view.size().width(), height, scale, new Box(layout.left(), said, layout.plotWidth(), bottom - said), strip,
                lanes, overview(), layout.shelf(height, shelf.rows()), shelf(axis)), sheet.layers(), Optional.empty());
    }

    private void now(double top, double bottom) {
        long now = view.furniture().now();
        if (scale.range().contains(now)) {
            sheet.add(Rule.upright(Role.NOW, scale.x(now), top, bottom));
            var word = messages.text("now");
            double width = sheet.width(word, TextStyle.SMALL);
            sheet.text(word, TextStyle.SMALL, Role.NOW, scale.x(now) - width / 2, bottom + 6, width + 1);
        }
    }

    private void section(Section section, double top) {
        plan.section(section).ifPresent(part -> {
            sheet.layer("names");
            caption(section, top, part);
            double y = top;
            for (int i = 0; i < part.lanes().size(); i++) {
                lane(part, i, y);
                y += part.heights().get(i);
            }
        });
    }

    private void caption(Section section, double top, SectionPlan part) {
        var key = switch (section) {
            case SAID -> "section.said";
            case ABOUT -> "section.about";
            case EVENTS -> "section.events";
        };
        double middle = top + Math.min(part.heights().getFirst() / 2, Heights.firstMiddle(section, part.pitch()));
        sheet.text(messages.text(key), TextStyle.CAPTION, Role.CAPTION, Layout.MARGIN, middle, layout.namesLeft() - Layout.MARGIN);
    }

    private void lane(SectionPlan part, int index, double y) {
        var lane = part.lanes().get(index);
        var section = part.section();
        double high = part.heights().get(index);
        boolean isLast = index == part.lanes().size() - 1;
        boolean isQuiet = lane.isFolded() || lane.lane().key().text().equals("rest");
        var bounds = new Box(layout.namesLeft(), y, layout.right() - layout.namesLeft(), high);
        lanes.add(new LaneBox(lane.lane().key(), lane.lane().name(), bounds, lane.lane().size(), isQuiet));
        sheet.layer("grid");
        if (!isLast || section == Section.SAID) {
            sheet.add(Rule.level(Role.LANE_RULE, y + high, layout.namesLeft(), layout.right()));
        }
        sheet.layer("names");
        sheet.text(lane.lane().name(), TextStyle.LANE, isQuiet ? Role.LANE_LABEL_QUIET : Role.LANE_LABEL, layout.namesLeft(),
                y + Math.min(high / 2, Heights.firstMiddle(section, part.pitch())), layout.namesWidth());
        sheet.layer(section.name().toLowerCase(Locale.ROOT));
        drawing(section).draw(lane, new Box(layout.left(), y, layout.plotWidth(), high), part.pitch());
    }

    private LaneDraw drawing(Section section) {
        return switch (section) {
            case SAID -> new SaidDraw(stage);
            case ABOUT -> new AboutDraw(stage);
            case EVENTS -> new EventDraw(stage);
        };
    }

    private void header() {
        if (layout.hasHeader()) {
            sheet.layer("header");
            var box = new Box(Layout.MARGIN, 4, view.size().width() - 2 * Layout.MARGIN, layout.header() - 4);
            new HeaderDraw(sheet, messages).draw(box, view.furniture().title(), view.furniture().hasLegend(), table.glyphs(),
                    model.tints());
        }
    }

    private Optional<Frame.Overview> overview() {
        sheet.layer("overview");
        return layout.overview(height, shelf.rows()).flatMap(box -> model.fit().map(fit -> {
            sheet.text(messages.text("overview.title"), TextStyle.CAPTION, Role.CAPTION, Layout.MARGIN, box.centreY(), layout.left() - Layout.MARGIN);
            return new OverviewDraw(sheet, messages).draw(box, fit, view.range(), table.points());
        }));
    }

    /** Draws the shelf, or its number, and gives the place that opens or closes it. */
    private Optional<Box> shelf(double axisTop) {
        sheet.layer("shelf");
        var draw = new ShelfDraw(sheet, messages);
        return layout.badge(axisTop).map(box -> draw.badge(box, shelf))
                .or(() -> layout.shelf(height, shelf.rows()).flatMap(box -> draw.draw(box, layout, shelf)));
    }

    private void empty(Box box) {
        if (table.isEmpty() && view.furniture().hasHint()) {
            boolean isFiltered = model.dated().findAny().isPresent();
            var key = isFiltered ? "empty.filtered" : "empty";
            var hint = !isFiltered && !model.shelf().isEmpty() ? "empty.hint.shelf" : key + ".hint";
            sheet.layer("empty");
            centred(messages.text(key + ".title"), TextStyle.TITLE, Role.EMPTY_TITLE, box, -12);
            centred(messages.text(hint), TextStyle.LANE, Role.EMPTY_HINT, box, 12);
        }
    }

    private void centred(String text, TextStyle style, Role role, Box box, double below) {
        double width = Math.min(box.width(), sheet.width(text, style));
        sheet.text(text, style, role, Math.round(box.centreX() - width / 2), box.centreY() + below, width + 1);
    }
}
