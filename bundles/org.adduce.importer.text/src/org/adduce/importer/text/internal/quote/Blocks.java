package org.adduce.importer.text.internal.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.adduce.core.importing.Doubt;
import org.adduce.importer.text.internal.head.Meta;
import org.adduce.importer.text.internal.link.Links;
import org.adduce.importer.text.internal.page.Passages;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.page.Span;
import org.adduce.importer.text.internal.speech.Introduction;
import org.adduce.importer.text.internal.word.Lexicon;

/** Finds announced quotations: from the announcement up to the quotation's source, its closing mark, or as far as it surely goes. */
public final class Blocks {

    /** A source further away than this belongs to something else. */
    private static final int REACH = 24;
    private static final double ANSWER = 3;
    private static final Doubt NO_SOURCE = new Doubt("Nothing says where the quotation ends", "it goes on, or ends earlier");

    private static final Doubt UP_TO_LINK = new Doubt("The quotation is taken to go on up to the words with the link", "it ends earlier");

    private final Passages passages;

    private Blocks(Passages passages) {
        this.passages = passages;
    }

    /** All announced quotations among passages, in order; none overlaps another. Lines marked with {@code >} are not among them. */
    public static List<Block> in(Passages passages, Pulse pulse) {
        var blocks = new Blocks(passages);
        var found = new ArrayList<Block>();
        for (int index = 0; index + 1 < passages.size(); index++) {
            pulse.beat();
            if (passages.depth(index) == 0 && passages.depth(index + 1) == 0) {
                var block = blocks.at(index);
                if (block.isPresent()) {
                    found.add(block.get());
                    index = block.get().last();
                }
            }
        }
        return found;
    }

    private Optional<Block> at(int index) {
        var announced = Introduction.in(text(), passages.get(index).span());
        if (announced.isEmpty()) {
            return Optional.empty();
        }
        var speaker = announced.get().speaker();
        int closed = closingMark(index + 1);
        if (closed >= 0) {
            return Optional.of(new Block(index, index + 1, closed, speaker, Optional.empty()));
        }
        if (announced.get().bare() || Meta.isStamp(text(), passages.get(index + 1).span())) {
            return Optional.empty();
        }
        int source = source(index + 1);
        return source >= 0 ? Optional.of(new Block(index, index + 1, source, speaker, isApart(index + 1, source) ? Optional.empty() : Optional.of(UP_TO_LINK)))
                : Optional.of(new Block(index, index + 1, index + 1, speaker, Optional.of(NO_SOURCE)));
    }

    /** Where a quotation that begins with a quotation mark is closed; -1 where it does not begin or is not closed so. */
    private int closingMark(int first) {
        char mark = passages.get(first).span().isEmpty() ? ' ' : text().charAt(passages.get(first).span().start());
        if ("\"\u201C\u00AB\u201E".indexOf(mark) < 0) {
            return -1;
        }
        for (int index = first; index < passages.size() && index < first + REACH; index++) {
            var span = passages.get(index).span();
            char last = span.isEmpty() ? ' ' : text().charAt(span.end() - 1);
            if (passages.depth(index) > 0) {
                return -1;
            }
            if ("\"\u201D\u00BB".indexOf(last) >= 0) {
                return index;
            }
        }
        return -1;
    }

    /** The passage with the link that the quotation was taken from; -1 where somebody else seems to speak before there is one. */
    private int source(int first) {
        for (int index = first; index < passages.size() && index < first + REACH; index++) {
            var span = passages.get(index).span();
            boolean somebodyElse = passages.depth(index) > 0 || index > first && (answers(span) || passages.isFurnitureBetween(passages.get(index - 1).lastLine(), passages.get(index).firstLine()));
            if (somebodyElse) {
                return -1;
            }
            if (Links.atEnd(text(), span).isPresent()) {
                return index;
            }
        }
        return -1;
    }

    /** Whether nothing but the link stands in its passage, or the quotation is that passage. */
    private boolean isApart(int first, int source) {
        return first == source || Links.atEnd(text(), passages.get(source).span()).filter(link -> link.span().start() == passages.get(source).span().start()).isPresent();
    }

    private boolean answers(Span span) {
        return Lexicon.answers().at(text(), span).filter(it -> it.weight() >= ANSWER).isPresent();
    }

    private String text() {
        return passages.text();
    }
}
