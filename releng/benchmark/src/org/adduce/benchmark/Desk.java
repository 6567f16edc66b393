package org.adduce.benchmark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.adduce.core.dossier.Deletion;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.Quantity;
import org.adduce.model.Source;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EcorePackage;

/** One person's work on a dossier: 500 edits anywhere in it, 50 additions, 50 deletions, as the workbench does them. */
final class Desk {

    private static final int EDITS = 500;
    private static final int ADDITIONS = 50;
    private static final int DELETIONS = 50;

    private final Random random;
    private final OpenDossier open;
    private final List<Element> all = new ArrayList<>();
    /** What was edited: id and feature. */
    private final Set<String> edited = new HashSet<>();
    private final Set<UUID> deleted = new HashSet<>();

    Desk(Dossier dossier, long seed) {
        this.random = new Random(seed);
        this.open = OpenDossier.create(Path.of("desk.adduce"), dossier);
        dossier.eAllContents().forEachRemaining(element -> all.add((Element) element));
    }

    Set<String> edited() {
        return edited;
    }

    Set<UUID> deleted() {
        return deleted;
    }

    Dossier work() {
        for (int i = 0; i < DELETIONS; i++) {
            delete();
        }
        open.edit("work", root -> {
            for (int i = 0; i < EDITS; i++) {
                edit();
            }
            for (int i = 0; i < ADDITIONS; i++) {
                add(root);
            }
        });
        return open.root();
    }

    private Element any() {
        var element = all.get(random.nextInt(all.size()));
        return element.dossier() == open.root() ? element : any();
    }

    private void edit() {
        var element = any();
        var features = element.eClass().getEAllAttributes().stream().filter(Desk::isFree).toList();
        var feature = features.get(random.nextInt(features.size()));
        element.eSet(feature, "edited " + random.nextInt(100_000));
        edited.add(element.getId() + " " + feature.getName());
    }

    /** Texts that anybody may change. */
    private static boolean isFree(EAttribute attribute) {
        return attribute.getEAttributeType() == EcorePackage.Literals.ESTRING && !attribute.isMany()
                && Set.of("note", "title", "role", "label", "measure", "translation", "name", "criteria", "scheme").contains(attribute.getName());
    }

    private void delete() {
        var element = any();
        if (element instanceof Citation || element instanceof Quantity || element instanceof Assertion) {
            var plan = Deletion.of(open, List.of(element));
            plan.chosen().forEach(gone -> deleted.add(gone.getId()));
            plan.dragged().forEach(gone -> deleted.add(gone.getId()));
            plan.run("delete");
        } else {
            delete();
        }
    }

    private void add(Dossier root) {
        var assertion = ModelFactory.eINSTANCE.createAssertion();
        assertion.setId(new UUID(random.nextLong(), random.nextLong()));
        assertion.setClaim(root.getClaims().get(random.nextInt(root.getClaims().size())));
        assertion.setNote("Added at a desk.");
        Source source = root.getSources().get(random.nextInt(root.getSources().size()));
        source.getAssertions().add(assertion);
    }
}
