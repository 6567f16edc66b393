package org.adduce.ui.internal.mark;

import java.util.UUID;
import org.adduce.model.Annotation;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Topic;
import org.adduce.model.text.Quotation;
import org.adduce.ui.internal.reader.page.Reading;
import org.adduce.ui.internal.reader.page.Stretch;

/** Marks words with a topic. Run within one gesture. */
public final class AnnotationGesture {

    private final Dossier root;
    private final Reading reading;

    public AnnotationGesture(Dossier root, Reading reading) {
        this.root = root;
        this.reading = reading;
    }

    /** The annotation; the topic is made with it if it is new. */
    public Annotation make(Stretch words, TopicChoice choice) {
        var annotation = ModelFactory.eINSTANCE.createAnnotation();
        annotation.setId(UUID.randomUUID());
        annotation.getQuotes().add(Quotation.of(reading.snapshot(), words.start(), words.end()));
        switch (choice) {
            case TopicChoice.Existing(var topic) -> annotation.getTopics().add(topic);
            case TopicChoice.New(var name) -> annotation.getTopics().add(make(name));
            case TopicChoice.Missing() -> { }
        }
        reading.source().getAnnotations().add(annotation);
        return annotation;
    }

    private Topic make(String name) {
        var topic = ModelFactory.eINSTANCE.createTopic();
        topic.setId(UUID.randomUUID());
        topic.setName(name);
        root.getTopics().add(topic);
        return topic;
    }
}
