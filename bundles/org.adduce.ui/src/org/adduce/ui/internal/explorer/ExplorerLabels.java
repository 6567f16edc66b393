package org.adduce.ui.internal.explorer;

import java.nio.file.Path;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Argument;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.Question;
import org.adduce.model.Source;
import org.adduce.model.Topic;
import org.adduce.ui.internal.desk.ToldApart;
import org.adduce.ui.internal.folder.LiveFolder;
import org.adduce.ui.internal.form.spec.WholeWords;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** Lines of the explorer: an icon, a name, and quietly a count or what is unsaved. */
final class ExplorerLabels extends LineLabels {

    private static final int SHORT = 26;
    /** No line is longer, so that nobody scrolls sideways for long. */
    private static final int LONG = 240;

    private final ElementImages images;

    private final ResourceManager resources;
    private final ExplorerModel model;

    /** Labels whose images live as long as {@code resources}. */
    ExplorerLabels(ExplorerModel model, ResourceManager resources) {
        this.model = model;
        this.images = new ElementImages(resources);
        this.resources = resources;
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        switch (cell.getElement()) {
            case OpenDossier dossier -> cell.setImage(images.of("dossier"));
            case GroupNode group -> cell.setImage(images.of(group.group().icon()));
            case Section section -> cell.setImage(section.heading().element().map(this::image).orElseGet(() -> images.of("folder")));
            case FolderNode node -> cell.setImage(images.of("folder"));
            case LiveFolder folder -> cell.setImage(images.of("search"));
            case Element element -> cell.setImage(image(element));
            default -> cell.setImage(null);
        }
        super.update(cell);
    }

    private Image image(Element element) {
        return element instanceof Topic topic ? ColourDot.of(topic).map(dot -> (Image) resources.get(dot)).orElseGet(() -> images.of(topic)) : images.of(element);
    }

    /** The whole label where the line may be too short for it. */
    @Override
    public String getToolTipText(Object object) {
        if (object instanceof LiveFolder folder) {
            return folder.description();
        }
        return object instanceof Element element && WholeWords.of(element).length() > SHORT ? WholeWords.of(element) : null;
    }

    private StyledString text(Object object) {
        return switch (object) {
            case OpenDossier dossier -> dossier(dossier);
            case GroupNode group -> new StyledString(group.group().label()).append("  " + group.count(), StyledString.COUNTER_STYLER);
            case Section section -> new StyledString(section.heading().label()).append("  " + section.elements().size(), StyledString.COUNTER_STYLER);
            case FolderNode node -> new StyledString(Messages.Explorer_searches).append("  " + node.children().size(), StyledString.COUNTER_STYLER);
            case LiveFolder folder -> folder(folder);
            case Element element -> new StyledString(words(element));
            default -> new StyledString();
        };
    }

    /** What is called by words of its own is told by as many of them as a wide window shows; the line is cut where it ends. */
    private static String words(Element element) {
        return switch (element) {
            case Claim claim -> beginning(WholeWords.of(claim));
            case Question question -> beginning(WholeWords.of(question));
            case Source source -> beginning(WholeWords.of(source));
            case Argument argument -> beginning(WholeWords.of(argument));
            default -> ElementTexts.of(element);
        };
    }

    private static String beginning(String words) {
        if (words.length() <= LONG) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONG);
        return words.substring(0, space > 0 ? space : words.offsetByCodePoints(0, LONG / 2)) + "\u2026";
    }

    /** Its title; the name of its file where another open one has the same title; that it is not saved. */
    private StyledString dossier(OpenDossier dossier) {
        var title = ElementTexts.of(dossier.root());
        var label = new StyledString(title);
        if (model.dossiers().stream().anyMatch(other -> other != dossier && ElementTexts.of(other.root()).equals(title))) {
            label.append("  " + file(dossier), StyledString.QUALIFIER_STYLER);
        }
        return dossier.isDirty() ? label.append("  " + Messages.Explorer_unsaved, StyledString.DECORATIONS_STYLER) : label;
    }

    /** The name of its file, within as many folders as tell it from others of that name. */
    private Path file(OpenDossier dossier) {
        var all = model.dossiers().stream().map(OpenDossier::path).toList();
        return ToldApart.folder(dossier.path(), all).map(folder -> folder.resolve(dossier.path().getFileName())).orElse(dossier.path().getFileName());
    }

    private static StyledString folder(LiveFolder folder) {
        var label = new StyledString(folder.name());
        folder.count().ifPresent(count -> label.append("  " + count, StyledString.COUNTER_STYLER));
        return label;
    }
}
