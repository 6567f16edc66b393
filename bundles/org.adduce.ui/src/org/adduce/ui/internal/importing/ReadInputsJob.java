package org.adduce.ui.internal.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.ImportFile;
import org.adduce.core.importing.ImportFormat;
import org.adduce.core.importing.ImporterRegistry;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Reads inputs off the UI thread; hands what was found to the review, and shows once what could not be read. */
final class ReadInputsJob extends Job {

    private final List<? extends Input> inputs;
    private final Consumer<List<Reading>> review;

    /** @param review called on the UI thread with everything that could be read, if anything could */
    ReadInputsJob(List<? extends Input> inputs, Consumer<List<Reading>> review) {
        super(inputs.size() == 1 ? NLS.bind(Messages.ImportFiles_reading, inputs.getFirst().label()) : NLS.bind(Messages.ImportFiles_readingMany, inputs.size()));
        this.inputs = inputs;
        this.review = review;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var readings = new ArrayList<Reading>();
        var refusals = new Refusals();
        var parts = parts(refusals);
        var shares = shares(monitor, parts);
        for (var input : parts) {
            try {
                read(input, shares.apply(input)).ifPresent(readings::add);
            } catch (OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            } catch (ImportException e) {
                refusals.add(input.label(), words(e.diagnostic()), e);
            }
        }
        if (readings.isEmpty() && refusals.isEmpty()) {
            return Status.error(NLS.bind(Messages.ImportFiles_nothing, named()));
        }
        if (!readings.isEmpty()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.asyncExec(() -> review.accept(readings));
        }
        return refusals.isEmpty() ? Status.OK_STATUS : refusals.status();
    }

    /** Who is told how far an input is. Of a single one nobody knows how much there is to do before its importer says so. */
    private static Function<Input, IProgressMonitor> shares(IProgressMonitor monitor, List<Input> parts) {
        if (parts.size() == 1) {
            monitor.beginTask("", IProgressMonitor.UNKNOWN);
            return input -> monitor;
        }
        var progress = SubMonitor.convert(monitor, parts.size());
        return input -> {
            progress.subTask(input.label());
            return progress.split(1);
        };
    }

    /** The inputs, folders opened. */
    private List<Input> parts(Refusals refusals) {
        var parts = new ArrayList<Input>();
        for (var input : inputs) {
            try {
                parts.addAll(input.parts());
            } catch (IOException e) {
                refusals.add(input.label(), e.getLocalizedMessage(), e);
            }
        }
        return parts;
    }

    private String named() {
        return inputs.stream().map(Input::label).collect(Collectors.joining(", "));
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.line() > 0 ? NLS.bind(Messages.ImportFiles_line, diagnostic.line(), diagnostic.message()) : diagnostic.message();
    }

    /** What is in it; nothing where it lies in a folder among others and is of a kind that nobody reads. */
    private static Optional<Reading> read(Input input, IProgressMonitor monitor) throws ImportException {
        var file = input.read();
        var importers = ImporterRegistry.platform();
        if (!input.isChosen() && importers.choose(file.head(), file.hints().name()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(read(input.label(), file, file.format(importers), monitor));
    }

    /** What is in it. Where a page can say how it is to be read, it comes to the review even if it cannot be read as it is. */
    private static Reading read(String name, ImportFile file, ImportFormat format, IProgressMonitor monitor) throws ImportException {
        var page = ContributedPages.of(format.id());
        var told = page.map(offer -> Reading.with(file, offer.initial(file))).orElse(file);
        try {
            return Reading.of(name, told, format, told.read(format, monitor));
        } catch (ImportException e) {
            if (page.isEmpty()) {
                throw e;
            }
            return Reading.refused(name, told, format, e.diagnostic());
        }
    }
}
