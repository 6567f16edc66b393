package org.adduce.team.ui.internal.git;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.model.Element;
import org.adduce.team.git.DossierRepository;
import org.adduce.team.git.ElementEvent;
import org.adduce.team.git.ElementHistory;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/**
 * Asks for the history of one element after the other, off the UI thread. What is known is told at once; what is not is found
 * for this element alone and told as it is found, the latest first, while all is then learned by a job that is seen and can be
 * cancelled. The repository stays open between questions.
 */
final class HistoryLookup {

    /** So many new commits are learned before anything is told. */
    private static final int FEW = 3;

    private final Consumer<Answer> listener;
    private Optional<Opened> opened = Optional.empty();
    private Job asking = Job.createSystem("", monitor -> Status.OK_STATUS);
    private Optional<Job> learning = Optional.empty();
    private Optional<Question> last = Optional.empty();

    /**
     * What is known of an element.
     *
     * @param element the element
     * @param isShared whether its dossier lies in a repository
     * @param events what commits did to it
     * @param unknown how many commits are not looked through yet
     * @param isLast whether there are commits yet to be learned, and no more is told of this element before they are
     */
    record Answer(Element element, boolean isShared, List<ElementEvent> events, int unknown, boolean isLast) {
    }

    private record Question(Path dossier, Element element) {
    }

    private record Opened(Path dossier, DossierRepository repository, ElementHistory history) {
    }

    /** Tells {@code listener} answers, on the UI thread. */
    HistoryLookup(Consumer<Answer> listener) {
        this.listener = listener;
    }

    /** Asks. On the UI thread; ids are read there. */
    void of(Path dossier, Element element, Display display) {
        of(dossier, element, display, true);
    }

    private void of(Path dossier, Element element, Display display, boolean isToBeLearned) {
        var ids = new ArrayList<UUID>(element.getFormerIds());
        ids.add(element.getId());
        asking.cancel();
        asking = Job.create(Messages.History_looking, monitor -> {
            ask(dossier, element, ids, monitor, answer -> {
                if (!monitor.isCanceled() && !display.isDisposed()) {
                    display.asyncExec(() -> {
                        last = Optional.of(new Question(dossier, element));
                        listener.accept(answer);
                        if (answer.isLast() && isToBeLearned) {
                            learn(dossier, display);
                        }
                    });
                }
            });
            return Status.OK_STATUS;
        });
        asking.setSystem(true);
        asking.schedule();
    }

    private synchronized void ask(Path dossier, Element element, List<UUID> ids, IProgressMonitor monitor, Consumer<Answer> teller) {
        try {
            var found = open(dossier);
            if (found.isEmpty()) {
                teller.accept(new Answer(element, false, List.of(), 0, false));
                return;
            }
            var history = found.get();
            int unknown = history.unknown();
            if (unknown > 0 && unknown <= FEW) {
                history.learn(monitor);
                unknown = 0;
            }
            teller.accept(new Answer(element, true, history.of(ids), unknown, false));
            if (unknown > 0) {
                var traced = history.trace(ids, soFar -> teller.accept(new Answer(element, true, soFar.events(), soFar.unknown(), false)), monitor);
                teller.accept(new Answer(element, true, traced.isPresent() ? traced.get() : history.of(ids), traced.isPresent() ? 0 : history.unknown(), true));
            }
        } catch (IOException e) {
            ILog.of(HistoryLookup.class).error(NLS.bind(Messages.History_failed, dossier), e);
            teller.accept(new Answer(element, false, List.of(), 0, false));
        } catch (OperationCanceledException cancelled) {
            teller.accept(new Answer(element, true, List.of(), 0, false));
        }
    }

    private Optional<ElementHistory> open(Path dossier) throws IOException {
        if (opened.isEmpty() || !opened.get().dossier().equals(dossier)) {
            release();
            var repository = DossierRepository.of(dossier);
            opened = repository.isEmpty() ? Optional.empty() : Optional.of(new Opened(dossier, repository.get(), ElementHistory.of(repository.get(), LearnJob.folder())));
        }
        return opened.map(Opened::history);
    }

    /** What was asked last is told again; somebody may have gone on to another element meanwhile. */
    private void again(Display display) {
        last.ifPresent(question -> of(question.dossier(), question.element(), display, false));
    }

    /** Once at a time; whoever cancels it gets what was learned until then. */
    private void learn(Path dossier, Display display) {
        if (learning.filter(job -> job.getState() != Job.NONE).isPresent()) {
            return;
        }
        var job = LearnJob.of(dossier);
        job.addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK() && !display.isDisposed()) {
                display.asyncExec(() -> again(display));
            }
        }));
        learning = Optional.of(job);
        if (job.getState() == Job.NONE) {
            job.schedule();
        }
    }

    private void release() {
        opened.ifPresent(old -> old.repository().close());
        opened = Optional.empty();
    }

    /** Ends all of it. */
    void close() {
        asking.cancel();
        Job.createSystem(Messages.History_looking, monitor -> {
            synchronized (this) {
                release();
            }
            return Status.OK_STATUS;
        }).schedule();
    }
}
