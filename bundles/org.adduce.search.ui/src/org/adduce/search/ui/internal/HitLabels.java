package org.adduce.search.ui.internal;

import java.util.Optional;
import org.adduce.core.query.Kind;
import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Citation;
import org.adduce.model.Element;
import org.adduce.model.Quantity;
import org.adduce.model.Utterance;
import org.adduce.model.base.Tree;
import org.adduce.search.Snippets;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.TextStyle;

/** A line each: the words around what was found, what was found in bold, and who said it. */
final class HitLabels extends LineLabels {

    private static final int SNIPPET = 90;
    private static final int LONG_SNIPPET = 600;
    private static final StyledString.Styler FOUND = new StyledString.Styler() {
        @Override
        public void applyStyles(TextStyle style) {
            style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        }
    };

    private final ElementImages images;
    private Optional<Snippets> snippets = Optional.empty();

    HitLabels(ElementImages images) {
        this.images = images;
    }

    /** Shows from now on why these were found. */
    void explain(Found found) {
        snippets = found.groups().isEmpty() ? Optional.empty() : Optional.of(Snippets.of(found.query(), found.isSimilar()));
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement()));
        super.update(cell);
    }

    private StyledString text(Object line) {
        return switch (line) {
            case Found.Group group -> new StyledString(KindNames.of(group.kind())).append("  " + group.count(), StyledString.COUNTER_STYLER);
            case Found.Rest rest -> new StyledString(NLS.bind(Messages.Search_more, rest.group().rest()), StyledString.QUALIFIER_STYLER);
            case Found.Place place -> place.dossier().find(place.hit().id()).map(this::text).orElseGet(StyledString::new);
            default -> new StyledString();
        };
    }

    private StyledString text(Element element) {
        var snippet = snippets.map(each -> each.in(element, SNIPPET)).filter(each -> !each.text().isBlank() && !isNamedByOthers(element));
        var text = new StyledString(snippet.map(each -> each.text()).orElseGet(() -> ElementTexts.of(element)));
        if (element instanceof Actor actor) {
            quieten(actor, text);
        }
        snippet.ifPresent(each -> each.marks().forEach(mark -> text.setStyle(mark.start(), mark.end() - mark.start(), FOUND)));
        context(element).filter(context -> !context.equals(text.getString())).ifPresent(context -> text.append("  " + context, StyledString.QUALIFIER_STYLER));
        return text;
    }

    /** What else somebody is called is no part of the name. */
    private static void quieten(Actor actor, StyledString text) {
        int name = ElementTexts.of(actor).length();
        if (text.length() > name && text.getString().startsWith(ElementTexts.of(actor) + ' ')) {
            text.setStyle(name, text.length() - name, StyledString.QUALIFIER_STYLER);
        }
    }

    /** An argument is known by the claims it is made of; its own words only say of what kind it is. */
    private static boolean isNamedByOthers(Element element) {
        return element instanceof Argument;
    }

    /** Who, or where: what one wants to know beside the words. */
    private static Optional<String> context(Element element) {
        return switch (element) {
            case Utterance utterance -> Optional.ofNullable(utterance.getSpeaker()).<Element>map(speaker -> speaker)
                    .or(() -> Optional.ofNullable(Tree.sourceOf(utterance))).map(ElementTexts::of);
            case Assertion assertion -> Optional.of(ElementTexts.of(assertion));
            case Citation citation -> Optional.ofNullable(Tree.sourceOf(citation)).map(ElementTexts::of);
            case Quantity quantity -> Optional.of(ElementTexts.of(quantity));
            default -> Optional.empty();
        };
    }

    private Image image(Object line) {
        return switch (line) {
            case Found.Group group -> images.of(folder(group.kind()));
            case Found.Place place -> place.dossier().find(place.hit().id()).map(images::of).orElse(null);
            default -> null;
        };
    }

    private static String folder(Kind kind) {
        return switch (kind) {
            case CITATIONS -> "citation";
            case QUANTITIES -> "quantity";
            default -> "folder-" + kind.word();
        };
    }

    /** More of the words than the line has room for. */
    @Override
    public String getToolTipText(Object line) {
        return line instanceof Found.Place place
                ? place.dossier().find(place.hit().id()).flatMap(element -> snippets.map(each -> each.in(element, LONG_SNIPPET).text()))
                        .filter(text -> !text.isBlank()).orElse(null)
                : null;
    }
}
