package org.adduce.team.internal.merge;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.team.internal.compare.Delta;
import org.adduce.team.internal.compare.Index;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;

/** One merge from its beginning to its end. What does not depend on each other is done at once. */
public final class MergeRun {

    private MergeRun() {
    }

    /** A dossier with nothing in it, as what a dossier that came from nowhere was made from. */
    public static Dossier nothing(Dossier like) {
        var nothing = ModelFactory.eINSTANCE.createDossier();
        nothing.setId(like.getId());
        return nothing;
    }

    /** Merges versions of one dossier. */
    public static Merged of(Dossier base, Dossier ours, Dossier theirs, SideNames names) throws MergeException {
        var ourIndex = later(() -> new Index(ours));
        var theirIndex = later(() -> new Index(theirs));
        var baseIndex = new Index(base);
        Identities.align(baseIndex, ourIndex.get(), theirIndex.get());
        var ourDelta = later(() -> Delta.between(base, ours));
        var theirDelta = Delta.between(base, theirs);
        var mine = new Side(names.ours(), ourIndex.get(), ourDelta.get());
        var other = new Side(names.theirs(), theirIndex.get(), theirDelta);
        if (other.delta().isEmpty()) {
            return new Merged(ours, List.of());
        }
        if (mine.delta().isEmpty()) {
            return new Merged(theirs, List.of());
        }
        requireSameClasses(baseIndex, mine.index(), other);
        requireSameClasses(baseIndex, other.index(), mine);
        return new Merged(ours, new Assembly(new ThreeWay(baseIndex, mine, other)).run());
    }

    private static void requireSameClasses(Index base, Index one, Side other) throws MergeException {
        for (var element : other.delta().added().values()) {
            requireSameClass(element, base);
            requireSameClass(element, one);
        }
    }

    private static void requireSameClass(Element element, Index index) throws MergeException {
        if (index.find(element.getId()).filter(same -> same.eClass() != element.eClass()).isPresent()) {
            throw new MergeException("The id " + element.getId() + " belongs to a " + element.eClass().getName() + " in one version and to a "
                    + index.get(element.getId()).eClass().getName() + " in another. Give one of them another id.");
        }
    }

    private static <T> Supplier<T> later(Supplier<T> work) {
        var future = CompletableFuture.supplyAsync(work);
        return () -> {
            try {
                return future.join();
            } catch (CompletionException e) {
                throw e.getCause() instanceof RuntimeException runtime ? runtime : e;
            }
        };
    }
}
