package org.adduce.ui.internal.reader.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.adduce.model.Actor;
import org.adduce.model.Annotation;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage;
import org.adduce.model.Quote;
import org.adduce.model.Snapshot;
import org.adduce.model.Source;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.eclipse.emf.common.notify.Notification;

/** What a gesture's changes mean for the reader of one source: as little as they can. */
public final class Effects {

    private static final Set<Object> HEADED = Set.of(ModelPackage.Literals.UTTERANCE__SPEAKER, ModelPackage.Literals.UTTERANCE__WHEN,
            ModelPackage.Literals.UTTERANCE__VERBATIM, ModelPackage.Literals.UTTERANCE__DELETED, ModelPackage.Literals.ELEMENT__DOUBT);
    private static final Set<Object> LAID_OUT = Set.of(ModelPackage.Literals.UTTERANCE__ANCHORS, ModelPackage.Literals.UTTERANCE__UTTERANCES,
            ModelPackage.Literals.UTTERANCE__REPLY_TO, ModelPackage.Literals.UTTERANCE__CITATIONS);

    private final Source source;
    private final Set<Tagged> marks = new HashSet<>();
    private boolean isPageOld;
    private boolean areHeadingsOld;
    private boolean isHeadlineOld;
    private boolean areColoursOld;

    /** Of changes to the dossier that {@code source} stands in. */
    public Effects(Source source, List<Notification> changes) {
        this.source = source;
        changes.forEach(this::consider);
    }

    private void consider(Notification change) {
        switch (change.getNotifier()) {
            case Source changed when changed == source -> considerSource(change);
            case Actor actor when change.getFeature() == ModelPackage.Literals.ACTOR__NAME -> {
                areHeadingsOld = true;
                isHeadlineOld = true;
            }
            case Topic topic -> areColoursOld |= change.getFeature() == ModelPackage.Literals.TOPIC__COLOUR;
            case Element element when Tree.sourceOf(element) == source -> considerInner(element, change.getFeature());
            default -> { }
        }
    }

    private void considerSource(Notification change) {
        var feature = change.getFeature();
        if (feature == ModelPackage.Literals.SOURCE__SNAPSHOTS || feature == ModelPackage.Literals.SOURCE__UTTERANCES) {
            isPageOld = true;
        } else if (feature == ModelPackage.Literals.SOURCE__ASSERTIONS || feature == ModelPackage.Literals.SOURCE__ANNOTATIONS) {
            addMarks(change.getOldValue());
            addMarks(change.getNewValue());
        } else {
            isHeadlineOld = true;
        }
    }

    private void addMarks(Object value) {
        switch (value) {
            case Tagged element -> marks.add(element);
            case List<?> many -> many.forEach(this::addMarks);
            case null, default -> { }
        }
    }

    private void considerInner(Element element, Object feature) {
        switch (element) {
            case Assertion assertion -> marks.add(assertion);
            case Annotation annotation -> marks.add(annotation);
            case Quote quote when quote.eContainer() instanceof Tagged quoting -> marks.add(quoting);
            case Utterance utterance -> {
                areHeadingsOld |= HEADED.contains(feature);
                isPageOld |= LAID_OUT.contains(feature);
            }
            case Snapshot snapshot -> isPageOld = true;
            case Citation citation -> isPageOld = true;
            default -> { }
        }
    }

    /** Whether the source is no longer in the dossier. */
    public boolean isGone() {
        return source.eContainer() == null;
    }

    /** Whether the page has to be laid out again. */
    public boolean isPageOld() {
        return isPageOld;
    }

    /** Whether some heading may say something else now. */
    public boolean areHeadingsOld() {
        return areHeadingsOld;
    }

    /** Whether the line above the text may say something else now. */
    public boolean isHeadlineOld() {
        return isHeadlineOld;
    }

    /** Whether marks may have another colour now. */
    public boolean areColoursOld() {
        return areColoursOld;
    }

    /** The assertions and annotations that came, went or changed. */
    public Set<Tagged> marks() {
        return marks;
    }
}
