package org.adduce.team.merge;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.file.DossierFormat;
import org.adduce.model.Actor;
import org.adduce.model.Claim;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Source;
import org.adduce.model.value.SidedValue;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A dossier and what two people make of it, by hand. Elements have the ids 1, 2, 3, ... */
final class Trio {

    static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    final Dossier base = MAKE.createDossier();
    private Dossier ours;
    private Dossier theirs;

    Trio(Consumer<Dossier> content) {
        base.setId(id(0));
        base.setTitle("The Halden ferry");
        base.setFormatVersion(DossierFormat.VERSION);
        content.accept(base);
        ours = base;
        theirs = base;
    }

    static UUID id(int number) {
        return new UUID(0x4000, 0x8000_0000_0000_0000L | number);
    }

    static <E extends Element> E named(int number, E element) {
        element.setId(id(number));
        return element;
    }

    static Actor actor(int number, String name) {
        var actor = named(number, MAKE.createActor());
        actor.setName(name);
        return actor;
    }

    static Claim claim(int number, String text) {
        var claim = named(number, MAKE.createClaim());
        claim.setText(text);
        return claim;
    }

    static Source source(int number, String title) {
        var source = named(number, MAKE.createSource());
        source.setTitle(title);
        return source;
    }

    /** One with a claim alone, the first element. */
    static Trio withClaim() {
        return new Trio(root -> root.getClaims().add(claim(1, "The Tern is as fast as the Kestrel in calm water.")));
    }

    /** The claim that is the first element. */
    static Claim ferry(Merged merged) {
        return find(merged.dossier(), 1);
    }

    /** Ana's version. */
    Trio ana(Consumer<Dossier> deed) {
        ours = done(deed);
        return this;
    }

    /** Ben's version. */
    Trio ben(Consumer<Dossier> deed) {
        theirs = done(deed);
        return this;
    }

    private Dossier done(Consumer<Dossier> deed) {
        var copy = EcoreUtil.copy(base);
        deed.accept(copy);
        return copy;
    }

    /** Deletes an element as the workbench does. */
    static Consumer<Dossier> deleting(int number) {
        return root -> {
            var open = OpenDossier.create(Path.of("trio.adduce"), root);
            Deletion.of(open, List.of(find(root, number))).run("delete");
            root.eResource().getContents().clear();
        };
    }

    @SuppressWarnings("unchecked")
    static <E extends Element> E find(Dossier dossier, int number) {
        return (E) Law.byId(dossier).get(id(number));
    }

    /** Merges, and sees that the other way round gives the same. */
    Merged merge() {
        var merged = Law.merge(base, ours, theirs);
        Law.assertSame(Law.bytes(Law.merge(base, theirs, ours, "Ben", "Ana").dossier()), Law.bytes(merged.dossier()), "the other way round");
        return merged;
    }

    Dossier ours() {
        return ours;
    }

    Dossier theirs() {
        return theirs;
    }

    static List<String> sides(Merged merged) {
        return merged.conflicts().getFirst().getValues().stream().map(SidedValue::toString).sorted().toList();
    }
}
