package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Annotation;
import org.adduce.model.Element;
import org.adduce.model.Quote;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.eclipse.emf.ecore.EObject;

/** What is marked with a topic: words across all sources first, then other elements. */
final class TopicStory {

    private TopicStory() {
    }

    static List<Story> of(Topic topic, Derived derived) {
        var marked = new ArrayList<Element>();
        derived.dossier().root().eAllContents().forEachRemaining(element -> collect(element, topic, marked));
        return marked.isEmpty() ? List.of()
                : List.of(new Story(Messages.Topic_marked, Integer.toString(marked.size()), Lines.of(marked, TopicStory::tell)));
    }

    private static void collect(EObject element, Topic topic, List<Element> marked) {
        if (element instanceof Tagged tagged && tagged.getTopics().contains(topic)) {
            marked.add(tagged);
        }
    }

    private static List<Passage> tell(Element element) {
        return element instanceof Annotation annotation && !annotation.getQuotes().isEmpty()
                ? annotation.getQuotes().stream().map((Quote quote) -> Lines.words(quote.getExact() == null ? "" : quote.getExact(), annotation, 0)).toList()
                : List.of(PassageBuilder.at(0).name(element).done());
    }
}
