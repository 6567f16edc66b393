package org.adduce.ui.internal.form.story;

import java.util.List;
import java.util.stream.Stream;
import org.adduce.model.Dossier;
import org.adduce.model.ModelPackage;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EClass;

/** How much a dossier holds. */
final class DossierStory {

    private DossierStory() {
    }

    static List<Story> of(Dossier dossier) {
        int assertions = dossier.getSources().stream().mapToInt(source -> source.getAssertions().size()).sum();
        var lines = Stream.of(line(ModelPackage.Literals.SOURCE, dossier.getSources().size()), line(ModelPackage.Literals.ACTOR, dossier.getActors().size()),
                line(ModelPackage.Literals.QUESTION, dossier.getQuestions().size()), line(ModelPackage.Literals.CLAIM, dossier.getClaims().size()),
                line(ModelPackage.Literals.ASSERTION, assertions), line(ModelPackage.Literals.ARGUMENT, dossier.getArguments().size()),
                line(ModelPackage.Literals.EVENT, dossier.getEvents().size()), line(ModelPackage.Literals.TOPIC, dossier.getTopics().size()));
        return List.of(new Story(Messages.Dossier_holds, "", lines.toList()));
    }

    private static Passage line(EClass kind, int count) {
        return PassageBuilder.at(0).plain(ModelWords.types(kind)).quiet(String.format("%,d", count)).done();
    }
}
