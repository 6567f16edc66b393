package org.adduce.team.ui.internal.conflict;

import java.util.Optional;
import org.adduce.model.edit.ElementIcon;
import org.adduce.model.edit.ElementLabel;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.ui.internal.conflict.ConflictGroup.Grouping;
import org.adduce.ui.internal.line.LineLabels;
import org.adduce.ui.label.ElementImages;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;

/** The lines of the view: groups with how many are in them; conflicts with what they are about and who wants what. */
final class ConflictLabels extends LineLabels {

    private final ConflictContent content;
    private final ElementImages images;
    private Optional<ConflictTexts> texts = Optional.empty();
    private Grouping grouping = Grouping.KIND;

    ConflictLabels(ConflictContent content, ElementImages images) {
        this.content = content;
        this.images = images;
    }

    /** From now on speaks of the conflicts of one dossier, or of none. */
    void speak(Optional<ConflictTexts> words, Grouping as) {
        texts = words;
        grouping = as;
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(image(cell.getElement()));
        super.update(cell);
    }

    /** All of it, where the line is too long. */
    @Override
    public String getToolTipText(Object line) {
        return line instanceof OpenConflict conflict ? texts.map(words -> words.told(conflict)).orElse(null) : null;
    }

    private StyledString text(Object line) {
        return switch (line) {
            case ConflictGroup.Key key -> new StyledString(name(key)).append("  " + content.board().group(key).conflicts().size(), StyledString.COUNTER_STYLER);
            case OpenConflict conflict -> texts.map(words -> text(conflict, words)).orElseGet(StyledString::new);
            default -> new StyledString();
        };
    }

    private StyledString text(OpenConflict conflict, ConflictTexts words) {
        return new StyledString(grouping == Grouping.KIND ? words.subject(conflict) : words.matter(conflict))
                .append("   " + words.sides(conflict), StyledString.QUALIFIER_STYLER);
    }

    private String name(ConflictGroup.Key key) {
        return switch (key) {
            case ConflictGroup.Key.OfKind of -> texts.map(words -> words.kind(of.kind())).orElse("");
            case ConflictGroup.Key.OfElement of -> ElementLabel.of(of.element());
        };
    }

    private Image image(Object line) {
        return switch (line) {
            case ConflictGroup.Key.OfKind of -> images.of(ElementIcon.of(of.kind().type()));
            case ConflictGroup.Key.OfElement of -> images.of(of.element());
            case OpenConflict conflict -> images.of("conflict");
            default -> null;
        };
    }
}
