package org.adduce.timeline.ui.internal.view;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.plugins.PluginFault;
import org.adduce.timeline.Lanes;
import org.adduce.timeline.TimelineModel;
import org.adduce.timeline.lanes.ColourWay;
import org.adduce.timeline.lanes.LaneWay;
import org.adduce.timeline.ui.internal.edit.TimelineContents;
import org.adduce.ui.internal.desk.Breath;
import org.adduce.ui.internal.problems.SlicedCopy;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Lays out and colours models in the ways that plug-ins contribute: on a copy of the dossier, in a job, so that none of them
 * can hold up the display. Until that is done the timeline shows what it showed before. On the UI thread.
 */
final class Arranger {

    /** Nanoseconds that are copied at a time: half a frame. */
    private static final long SLICE = 8_000_000;

    private final Display display;
    private final TimelineContents contents;
    private final Consumer<String> faults;
    private final Breath breath;
    private Optional<LaneWay> layout = Optional.empty();
    private Optional<ColourWay> colouring = Optional.empty();
    private Optional<Base> base = Optional.empty();
    private Optional<SlicedCopy> copying = Optional.empty();

    /** What is to be arranged. */
    private record Base(OpenDossier dossier, TimelineModel model, long revision) {
    }

    /** @param faults is told what a plug-in did wrong */
    Arranger(Display display, TimelineContents contents, Consumer<String> faults) {
        this.display = display;
        breath = new Breath(display, this::copyOn);
        this.contents = contents;
        this.faults = faults;
    }

    /** Shows a model, once it is laid out and coloured as was chosen. */
    void show(OpenDossier dossier, TimelineModel model) {
        boolean isFirst = contents.wanted().filter(dossier::equals).isEmpty();
        base = Optional.of(new Base(dossier, model, dossier.revision()));
        if (isFirst || layout.isEmpty() && colouring.isEmpty()) {
            contents.show(dossier, model);
        }
        arrange();
    }

    /** What the lanes are, or will be once they are laid out. */
    Lanes lanes() {
        return layout.map(LaneWay::lanes).orElse(contents.view().lanes());
    }

    /** The way in which things are coloured, if it is not each in its own. */
    Optional<ColourWay> colouring() {
        return colouring;
    }

    /** Lays out in a way. */
    void layOut(LaneWay way) {
        layout = Optional.of(way).filter(other -> !other.isBuiltIn());
        if (layout.isEmpty()) {
            contents.look(contents.view().by(way.lanes()));
        } else {
            arrange();
        }
    }

    /** Colours in a way, or each thing in its own. */
    void colour(Optional<ColourWay> way) {
        colouring = way;
        arrange();
    }

    /** Arranges nothing more. */
    void stop() {
        breath.stop();
        copying = Optional.empty();
    }

    private void arrange() {
        stop();
        if (layout.isEmpty() && colouring.isEmpty()) {
            base.filter(known -> known.model() != contents.wantedModel()).ifPresent(known -> contents.show(known.dossier(), known.model()));
        } else if (base.isPresent()) {
            copying = Optional.of(new SlicedCopy(base.get().dossier()));
            copyOn();
        }
    }

    /** A dossier that changes meanwhile is read anew, and arranged then. */
    private void copyOn() {
        var copy = copying.filter(SlicedCopy::isGood);
        if (copy.isEmpty()) {
            return;
        }
        copy.get().work(SLICE);
        if (!copy.get().isDone()) {
            breath.take();
            return;
        }
        copying = Optional.empty();
        var all = base.orElseThrow();
        var by = layout;
        var colours = colouring;
        ICoreRunnable work = monitor -> run(all, by, colours, copy.get().copy(), monitor);
        Job.createSystem(Arranger.class.getName(), work).schedule();
    }

    private void run(Base all, Optional<LaneWay> by, Optional<ColourWay> colours, Dossier copy, IProgressMonitor monitor) {
        try {
            var model = all.model();
            if (by.isPresent()) {
                model = model.arranged(by.get().arrange(copy, Locale.getDefault(), monitor));
            }
            if (colours.isPresent()) {
                model = model.coloured(colours.get().arrange(copy, Locale.getDefault(), monitor));
            }
            var made = model;
            later(() -> take(all, by, colours, made));
        } catch (PluginFault fault) {
            later(() -> giveUp(by, colours, NLS.bind(Messages.Arranger_failed, called(by, colours), fault.plugin())));
        } catch (OperationCanceledException stopped) {
            later(() -> giveUp(by, colours, ""));
        }
    }

    private void later(Runnable body) {
        if (!display.isDisposed()) {
            display.asyncExec(body);
        }
    }

    private void take(Base all, Optional<LaneWay> by, Optional<ColourWay> colours, TimelineModel model) {
        boolean isWanted = base.filter(all::equals).isPresent() && by.equals(layout) && colours.equals(colouring);
        if (isWanted && all.revision() == all.dossier().revision() && contents.wanted().filter(all.dossier()::equals).isPresent()) {
            contents.show(all.dossier(), model, by.map(LaneWay::lanes).orElse(contents.view().lanes()));
        }
    }

    /** The log has the whole story; the line below has room for a few words. */
    private static String called(Optional<LaneWay> by, Optional<ColourWay> colours) {
        return by.filter(way -> way.layout().fault().isPresent()).map(LaneWay::label).or(() -> colours.map(ColourWay::label)).or(() -> by.map(LaneWay::label)).orElse("");
    }

    private void giveUp(Optional<LaneWay> by, Optional<ColourWay> colours, String message) {
        if (by.isPresent() && by.equals(layout)) {
            layout = Optional.empty();
            contents.look(contents.view().by(Lanes.ACTOR));
        }
        if (colours.isPresent() && colours.equals(colouring)) {
            colouring = Optional.empty();
        }
        arrange();
        faults.accept(message);
    }
}
