package org.adduce.ui.internal.form.edit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.adduce.ui.internal.form.spec.FormSpecs;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;

/**
 * An element of a dossier that is to be made.
 *
 * @param kind one of those a dossier holds and a person makes by name
 * @param name what it shall be called
 */
public record NewElement(EClass kind, String name) {

    /** What can be made by name: where a dossier keeps it. */
    private enum Place {
        SOURCES(ModelPackage.Literals.DOSSIER__SOURCES),
        ACTORS(ModelPackage.Literals.DOSSIER__ACTORS),
        CLAIMS(ModelPackage.Literals.DOSSIER__CLAIMS),
        QUESTIONS(ModelPackage.Literals.DOSSIER__QUESTIONS),
        EVENTS(ModelPackage.Literals.DOSSIER__EVENTS),
        TOPICS(ModelPackage.Literals.DOSSIER__TOPICS);

        private final EReference feature;

        Place(EReference feature) {
            this.feature = feature;
        }
    }

    /** The kinds that can be made by name. */
    public static List<EClass> kinds() {
        return Arrays.stream(Place.values()).map(place -> place.feature.getEReferenceType()).toList();
    }

    /** What a typed name would make for a reference; nothing where the reference takes no such kind. */
    public static Optional<NewElement> forReference(EReference reference, String name) {
        return kinds().stream().filter(kind -> kind == reference.getEReferenceType()).findFirst()
                .or(() -> reference.getEReferenceType() == ModelPackage.Literals.CONCLUSION ? Optional.of(ModelPackage.Literals.CLAIM) : Optional.empty())
                .map(kind -> new NewElement(kind, name));
    }

    /** One of a kind, called after its kind until a person names it ("New actor"). */
    public static NewElement unnamed(EClass kind) {
        return new NewElement(kind, NLS.bind(Messages.NewElement_name, FeatureWords.kindInSentence(kind)));
    }

    /** Makes it, in one gesture. */
    public Element make(OpenDossier dossier) {
        var element = Subject.newElement(kind);
        name(element);
        dossier.edit(label(), root -> place(root, element));
        return element;
    }

    /** What making it is called ("New actor"). */
    public String label() {
        return NLS.bind(Messages.NewElement_name, FeatureWords.kindInSentence(kind));
    }

    void name(Element element) {
        FormSpecs.of(kind).lead().ifPresent(lead -> element.eSet(lead.feature(), name));
    }

    @SuppressWarnings("unchecked")
    void place(Dossier root, Element element) {
        var place = Arrays.stream(Place.values()).filter(each -> each.feature.getEReferenceType() == kind).findFirst().orElseThrow();
        ((List<Element>) root.eGet(place.feature)).add(element);
    }
}
