package org.adduce.search.ui.internal;

import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;

/** Asks all open dossiers as somebody types: the answer to a question that was followed by another is not told. On the UI thread. */
final class Asking {

    private final Supplier<SearchedDesk> desk;
    private final BiConsumer<Found, String> told;
    private SearchJob job;
    private String query = "";
    private boolean isOver;

    /**
     * Asks nothing yet.
     *
     * @param desk what is searched; not asked for before the first question
     * @param told is told on the UI thread what was found, and what is wrong with the question (empty where nothing is)
     */
    Asking(Supplier<SearchedDesk> desk, BiConsumer<Found, String> told) {
        this.desk = desk;
        this.told = told;
    }

    /** What was asked last. */
    String query() {
        return query;
    }

    /** Asks this instead of what was asked before; of each kind {@code most} are told. */
    void ask(String question, int most) {
        stop();
        query = question;
        if (question.isBlank()) {
            told.accept(Found.NOTHING, "");
            return;
        }
        var display = Display.getCurrent();
        job = new SearchJob(question, most, desk.get().dossiers(), (found, wrong) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> answer(question, found, wrong));
            }
        });
        job.schedule();
    }

    private void answer(String question, Found found, String wrong) {
        if (!isOver && query.equals(question)) {
            told.accept(found, wrong);
        }
    }

    private void stop() {
        if (job != null) {
            job.cancel();
        }
    }

    /** Asks nothing more, and tells no answer. */
    void end() {
        isOver = true;
        stop();
    }

    /** What to say where nothing was found; while a dossier is read it is too early to say that nothing fits. */
    String nothing() {
        if (desk.get().dossiers().isEmpty()) {
            return Messages.Search_noDossier;
        }
        if (query.isBlank()) {
            return Messages.Search_hint;
        }
        boolean isReading = desk.get().dossiers().stream().anyMatch(dossier -> dossier.waiting() > 0);
        return isReading ? "" : NLS.bind(Messages.Search_nothing, query);
    }

    /** All there is to say of an answer, for who does not see it. */
    String told(Found found, String wrong) {
        return !wrong.isEmpty() ? wrong : found.groups().isEmpty() ? nothing() : status(found);
    }

    /** How much was found, or how much is still to be read; empty where there is neither. */
    String status(Found found) {
        var behind = desk.get().dossiers().stream().filter(dossier -> dossier.waiting() > 0).findFirst();
        if (behind.isPresent()) {
            return NLS.bind(Messages.Search_indexing, String.format("%,d", behind.get().waiting()));
        }
        int total = found.total();
        return total == 0 ? "" : found.isSimilar() ? NLS.bind(Messages.Search_similar, total)
                : total == 1 ? Messages.Search_resultOne : NLS.bind(Messages.Search_result, total);
    }
}
