package org.adduce.core.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.adduce.core.query.References;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.notify.Notification;

/** What happens to a dossier, gesture by gesture: it is recorded for undo, and told when the gesture is over. */
final class Gestures {

    private final DossierResource resource;
    private final Border border;
    private final Consumer<List<Notification>> told;
    private final List<GestureListener> witnesses = new CopyOnWriteArrayList<>();
    private final List<Notification> pending = new ArrayList<>();
    private Optional<Recording> recording = Optional.empty();
    private Optional<References> references = Optional.empty();
    private Optional<References.Gathering> gathering = Optional.empty();
    /** The revision that is gathered. */
    private long gatheredAt;
    /** How many of the pending changes the references know of. */
    private int followed;
    private int depth;
    private long revision;

    Gestures(DossierResource resource, boolean hasStandIns, Consumer<List<Notification>> told) {
        this.resource = resource;
        this.border = new Border(this, hasStandIns);
        this.told = told;
        resource.listen(this::changed);
    }

    long revision() {
        return revision;
    }

    /** Those who are told every gesture at once. */
    List<GestureListener> witnesses() {
        return witnesses;
    }

    /** Tells of a gesture whose changes are all there. A witness that fails is logged: what happened has happened. */
    void tell(Gesture gesture) {
        for (var witness : witnesses) {
            SafeRunner.run(() -> witness.happened(gesture));
        }
    }

    /** Whether a gesture is being recorded, so that whatever happens now is part of it. */
    boolean isRecording() {
        return recording.isPresent();
    }

    /** Runs a body, whose changes are told of when it, and what it runs in, is over. */
    void during(Runnable body) {
        depth++;
        try {
            body.run();
        } finally {
            depth--;
            flush();
        }
    }

    /** Runs a body and gives what it changed; if it fails, what it had changed by then is taken back. */
    Recording record(Runnable body) {
        var mine = new Recording();
        var limbo = new Limbo(mine::add);
        mine.alsoTell(limbo::follow);
        recording = Optional.of(mine);
        try {
            body.run();
            border.pass(mine);
            return mine;
        } catch (RuntimeException | Error e) {
            limbo.end();
            recording = Optional.empty();
            mine.undo();
            throw e;
        } finally {
            limbo.end();
            recording = Optional.empty();
        }
    }

    /** Who speaks of whom, as of now. */
    References references() {
        if (references.isEmpty()) {
            references = Optional.of(References.in(resource.dossier()));
            followed = pending.size();
        }
        follow();
        return references.get();
    }

    /** Gathers who speaks of whom for about a time, from the start if something changed meanwhile; whether that is known now. */
    boolean gatherReferences(long nanoseconds) {
        if (references.isEmpty()) {
            if (gathering.isEmpty() || gatheredAt != revision) {
                gathering = Optional.of(new References.Gathering(resource.dossier()));
                gatheredAt = revision;
            }
            references = gathering.get().work(nanoseconds);
            followed = pending.size();
        }
        if (references.isPresent()) {
            gathering = Optional.empty();
        }
        return references.isPresent();
    }

    private void changed(Notification notification) {
        revision++;
        pending.add(notification);
        recording.ifPresent(mine -> mine.add(notification));
        flush();
    }

    private void flush() {
        if (depth == 0 && !pending.isEmpty()) {
            follow();
            var all = List.copyOf(pending);
            pending.clear();
            followed = 0;
            told.accept(all);
        }
    }

    private void follow() {
        references.ifPresent(index -> index.follow(pending.subList(followed, pending.size())));
        followed = pending.size();
    }
}
