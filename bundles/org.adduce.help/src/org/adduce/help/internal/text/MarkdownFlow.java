package org.adduce.help.internal.text;

import java.util.Optional;
import org.adduce.help.internal.text.Flow.Look;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Turns Markdown into a flow: headings, paragraphs, lists, code, links, pictures. */
public final class MarkdownFlow extends AbstractVisitor {

    private static final String BULLET = "•  ";
    private static final int ABOVE_HEADING = 5;
    private static final int ABOVE_PARAGRAPH = 2;
    private static final int ABOVE_ITEM = 1;

    private final FlowWriter writer = new FlowWriter();
    private Optional<Look> look = Optional.empty();
    private String target = "";
    private int depth;
    private boolean isAfterMarker;

    private MarkdownFlow() {
    }

    /** The flow of a page. */
    public static Flow of(String markdown) {
        var flow = new MarkdownFlow();
        Parser.builder().build().parse(markdown).accept(flow);
        return flow.writer.flow();
    }

    @Override
    public void visit(Heading heading) {
        writer.line(heading.getLevel() == 1 ? 0 : ABOVE_HEADING, 0);
        within(heading.getLevel() == 1 ? Look.TITLE : Look.HEADING, "", heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (!isAfterMarker) {
            writer.line(ABOVE_PARAGRAPH, depth);
        }
        isAfterMarker = false;
        visitChildren(paragraph);
    }

    @Override
    public void visit(BulletList list) {
        list(list);
    }

    @Override
    public void visit(OrderedList list) {
        list(list);
    }

    private void list(Node list) {
        depth++;
        visitChildren(list);
        depth--;
    }

    @Override
    public void visit(ListItem item) {
        writer.line(item.getPrevious() == null ? ABOVE_PARAGRAPH : ABOVE_ITEM, depth);
        writer.words(marker(item));
        isAfterMarker = true;
        visitChildren(item);
        isAfterMarker = false;
    }

    private static String marker(ListItem item) {
        if (!(item.getParent() instanceof OrderedList list)) {
            return BULLET;
        }
        int number = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
        for (var before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number + ".  ";
    }

    @Override
    public void visit(FencedCodeBlock block) {
        int above = ABOVE_PARAGRAPH;
        for (var line : block.getLiteral().stripTrailing().split("\n")) {
            writer.line(above, depth + 1);
            writer.words(line, Look.CODE, "");
            above = 0;
        }
    }

    @Override
    public void visit(Text text) {
        put(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        writer.words(code.getLiteral(), look.filter(outer -> outer == Look.LINK).orElse(Look.CODE), target);
    }

    @Override
    public void visit(SoftLineBreak space) {
        put(" ");
    }

    @Override
    public void visit(HardLineBreak end) {
        writer.line(0, depth);
    }

    @Override
    public void visit(StrongEmphasis strong) {
        within(Look.STRONG, "", strong);
    }

    @Override
    public void visit(Emphasis emphasis) {
        within(Look.EMPHASIS, "", emphasis);
    }

    @Override
    public void visit(Link link) {
        within(Look.LINK, link.getDestination(), link);
    }

    @Override
    public void visit(Image image) {
        writer.words(String.valueOf(Flow.PICTURE), Look.PICTURE, image.getDestination());
    }

    private void put(String words) {
        look.ifPresentOrElse(as -> writer.words(words, as, target), () -> writer.words(words));
    }

    private void within(Look inner, String leading, Node node) {
        var outer = look;
        var outerTarget = target;
        look = Optional.of(inner);
        target = leading;
        visitChildren(node);
        look = outer;
        target = outerTarget;
    }
}
