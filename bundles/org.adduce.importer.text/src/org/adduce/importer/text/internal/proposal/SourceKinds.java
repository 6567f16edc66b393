package org.adduce.importer.text.internal.proposal;

import org.adduce.importer.text.internal.border.Genre;
import org.adduce.importer.text.internal.head.Head;
import org.adduce.importer.text.internal.voice.Discussion;
import org.adduce.model.SourceKind;

/** Guesses what a text was published as. */
final class SourceKinds {

    private static final int LONG_ENOUGH_FOR_A_NOTE = 600;

    private SourceKinds() {
    }

    static SourceKind of(Discussion discussion) {
        if (!discussion.heads().isEmpty()) {
            boolean comments = discussion.heads().stream().anyMatch(head -> head.kind() == Head.Kind.AVATAR);
            if (discussion.voices().size() == 1 && discussion.heads().getFirst().kind() == Head.Kind.STACK) {
                return alone(discussion);
            }
            boolean transcript = discussion.heads().stream().allMatch(head -> head.kind() == Head.Kind.COLON);
            return comments ? SourceKind.COMMENTS : transcript && speakers(discussion) == 2 ? SourceKind.INTERVIEW : SourceKind.THREAD;
        }
        return switch (discussion.genre()) {
            case THREAD -> SourceKind.THREAD;
            case HEAP -> SourceKind.POST;
            case NOTE -> alone(discussion);
        };
    }

    /** Of one voice only. */
    private static SourceKind alone(Discussion discussion) {
        return discussion.page().text().length() > LONG_ENOUGH_FOR_A_NOTE ? SourceKind.NEWSLETTER : SourceKind.POST;
    }

    private static long speakers(Discussion discussion) {
        return discussion.heads().stream().map(head -> head.plate().map(plate -> plate.called())).distinct().count();
    }
}
