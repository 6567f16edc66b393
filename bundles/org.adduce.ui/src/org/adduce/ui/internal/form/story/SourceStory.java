package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.adduce.model.Actor;
import org.adduce.model.Assertion;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.eclipse.osgi.util.NLS;

/** Who speaks in a source, what was marked in it, and what comments on it. */
final class SourceStory {

    private SourceStory() {
    }

    static List<Story> of(Source source, Derived derived) {
        var stories = new ArrayList<Story>();
        var voices = new LinkedHashMap<Optional<Actor>, Integer>();
        count(source.getUtterances(), voices);
        int all = voices.values().stream().mapToInt(Integer::intValue).sum();
        if (all > 0) {
            int quoted = all - source.getUtterances().size();
            var count = quoted == 0 ? Count.of(all) : NLS.bind(Messages.Source_voicesQuoted, Count.of(all), Count.of(quoted));
            stories.add(new Story(Messages.Source_voices, count, Lines.of(List.copyOf(voices.entrySet()), voice -> List.of(speaker(voice, source)))));
        }
        stories.addAll(marks(source));
        var commenting = new HashSet<Element>(derived.referring(source, Literals.SOURCE__COMMENTS_ON, Source.class));
        commenting.addAll(derived.referring(source, Literals.SOURCE__PART_OF, Source.class));
        var comments = Derived.inOrder(derived.dossier().root().getSources(), commenting);
        if (!comments.isEmpty()) {
            stories.add(new Story(Messages.Source_comments, Count.of(comments.size()), Lines.names(comments)));
        }
        return stories;
    }

    private static void count(List<Utterance> utterances, Map<Optional<Actor>, Integer> voices) {
        for (Utterance utterance : utterances) {
            voices.merge(Optional.ofNullable(utterance.getSpeaker()), 1, Integer::sum);
            count(utterance.getUtterances(), voices);
        }
    }

    private static Passage speaker(Map.Entry<Optional<Actor>, Integer> voice, Source source) {
        var line = PassageBuilder.at(0);
        voice.getKey().ifPresentOrElse(line::who, () -> line.plain(Messages.Source_nobody));
        return (voice.getValue() > 1 ? line.quiet(Count.of(voice.getValue())) : line).done();
    }

    private static List<Story> marks(Source source) {
        var stories = new ArrayList<Story>();
        var claims = source.getAssertions().stream().map(Assertion::getClaim).filter(Objects::nonNull).distinct().toList();
        if (!claims.isEmpty()) {
            stories.add(new Story(Messages.Source_claims, Count.of(claims.size()), Lines.names(claims)));
        }
        var marked = source.getAnnotations().stream().flatMap(annotation -> annotation.getQuotes().stream())
                .filter(quote -> quote.getExact() != null).toList();
        if (!marked.isEmpty()) {
            stories.add(new Story(Messages.Source_marked, Count.of(marked.size()),
                    Lines.of(marked, quote -> List.of(Lines.words(quote.getExact(), quote, 0)))));
        }
        return stories;
    }
}
