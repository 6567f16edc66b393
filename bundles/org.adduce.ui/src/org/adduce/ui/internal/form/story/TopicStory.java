package org.adduce.ui.internal.form.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.adduce.model.Annotation;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Quote;
import org.adduce.model.Source;
import org.adduce.model.Tagged;
import org.adduce.model.Topic;
import org.adduce.model.base.Tree;

/** What is marked with a topic: words across all sources first, then other elements. */
final class TopicStory {

    private TopicStory() {
    }

    static List<Story> of(Topic topic, Derived derived) {
        var marked = inOrder(derived.referring(topic, Literals.TAGGED__TOPICS, Tagged.class), derived.dossier().root());
        return marked.isEmpty() ? List.of()
                : List.of(new Story(Messages.Topic_marked, Count.of(marked.size()), Lines.of(marked, TopicStory::tell)));
    }

    /** As they stand in the dossier: first what is marked in texts, source by source, then other elements by their kind. */
    private static List<Tagged> inOrder(Set<Tagged> marked, Dossier root) {
        Map<Source, Integer> places = new HashMap<>();
        root.getSources().forEach(source -> places.put(source, places.size()));
        return marked.stream().sorted(Comparator.comparingInt((Tagged element) -> places.getOrDefault(Tree.sourceOf(element), Integer.MAX_VALUE))
                .thenComparing(element -> element.eClass().getClassifierID()).thenComparing(Element::getId, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
    }

    private static List<Passage> tell(Element element) {
        return element instanceof Annotation annotation && !annotation.getQuotes().isEmpty()
                ? annotation.getQuotes().stream().map((Quote quote) -> Lines.words(quote.getExact() == null ? "" : quote.getExact(), annotation, 0)).toList()
                : List.of(PassageBuilder.at(0).name(element).done());
    }
}
