package org.adduce.plugins;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;

/**
 * What a plug-in contributes, under guard. It is created when it is first asked something, on the thread that asks, which
 * is never the caller's. If it throws what nobody expects of it, cannot be linked, or hangs, that is reported once with its
 * plug-in's name, and it is not asked again in this session: whoever asks gets a {@link PluginFault} at once. One that
 * hangs is cancelled and interrupted; if it does not answer that, it is left behind on a thread that keeps nothing from
 * ending. What comes with Adduce itself is watched and reported in the same way, but stays on: one input that it cannot
 * bear says nothing about the next. For use by several threads.
 *
 * @param <T> what is contributed
 * @since 1.0
 */
public final class Guarded<T> {

    private static final String OURS = "org.adduce.";

    private final String id;
    private final String plugin;
    private final Callable<? extends T> factory;
    private final Consumer<IStatus> log;
    private final Set<String> reported = new HashSet<>();
    private T contribution;
    private volatile PluginFault off;

    /**
     * Guards a contribution.
     *
     * @param id what tells it from others, as it is named to people
     * @param plugin the id of the plug-in that contributes it
     * @param factory creates it; called once unless it fails
     * @param log is told what goes wrong, each thing once
     */
    public Guarded(String id, String plugin, Callable<? extends T> factory, Consumer<IStatus> log) {
        this.id = id;
        this.plugin = plugin;
        this.factory = factory;
        this.log = log;
    }

    /** Why it is not asked any more; none while it is. */
    public Optional<PluginFault> fault() {
        return Optional.ofNullable(off);
    }

    /**
     * What it answers to something that takes no monitor.
     *
     * @throws PluginFault if it fails, hangs or is off already
     * @throws OperationCanceledException if it says so
     */
    public <R> R ask(Patience patience, Work<? super T, R> work) throws PluginFault {
        return ask(patience, new NullProgressMonitor(), work);
    }

    /**
     * What it answers; what it throws is a fault, but for a cancel.
     *
     * @throws PluginFault if it fails, hangs or is off already
     * @throws OperationCanceledException if it was cancelled
     */
    public <R> R ask(Patience patience, IProgressMonitor monitor, Work<? super T, R> work) throws PluginFault {
        return ask(NothingElse.class, patience, monitor, work);
    }

    /**
     * What it answers.
     *
     * @param expected what it may throw without fault
     * @throws X as it throws it
     * @throws PluginFault if it fails, hangs, answers nothing or is off already
     * @throws OperationCanceledException if it was cancelled
     */
    public <R, X extends Exception> R ask(Class<X> expected, Patience patience, IProgressMonitor monitor, Work<? super T, R> work)
            throws X, PluginFault {
        if (off != null) {
            throw off;
        }
        try {
            var answer = new Watch(NLS.bind(Messages.Guarded_thread, plugin, id), patience).over(monitor, pulse -> work.on(contribution(), pulse));
            if (answer == null) {
                throw report(NLS.bind(Messages.Guarded_nothing, id, plugin), new IllegalStateException("null"));
            }
            return answer;
        } catch (Watch.HangException hang) {
            var fault = report(NLS.bind(hang.isDeaf() ? Messages.Guarded_deaf : Messages.Guarded_silent,
                    new Object[] {id, plugin, patience.silence().toSeconds()}), hang);
            if (hang.isDeaf()) {
                throw new OperationCanceledException();
            }
            throw fault;
        } catch (ExecutionException thrown) {
            throw sort(thrown.getCause(), expected);
        }
    }

    /** Nothing is of this class: nothing is expected. */
    private static final class NothingElse extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private <X extends Exception> PluginFault sort(Throwable cause, Class<X> expected) throws X {
        if (expected.isInstance(cause)) {
            throw expected.cast(cause);
        }
        if (cause instanceof OperationCanceledException canceled) {
            throw canceled;
        }
        if (cause instanceof OutOfMemoryError memory) {
            throw memory;
        }
        return report(NLS.bind(Messages.Guarded_failed, new Object[] {id, plugin, cause.toString()}), cause);
    }

    private synchronized T contribution() throws Exception {
        if (contribution == null) {
            contribution = factory.call();
        }
        return contribution;
    }

    /** Not while the contribution is locked: it may be stuck in being created. */
    private PluginFault report(String message, Throwable cause) {
        boolean isOurs = plugin.startsWith(OURS);
        var fault = new PluginFault(plugin, isOurs ? message : NLS.bind(Messages.Guarded_off, message), cause);
        boolean isNew;
        synchronized (reported) {
            isNew = reported.add(message);
        }
        if (!isOurs) {
            off = fault;
        }
        if (isNew) {
            log.accept(new Status(IStatus.ERROR, plugin, fault.getMessage(), cause));
        }
        return fault;
    }

    @Override
    public String toString() {
        return id;
    }
}
