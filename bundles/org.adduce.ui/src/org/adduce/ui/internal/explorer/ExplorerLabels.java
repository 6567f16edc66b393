package org.adduce.ui.internal.explorer;

import org.adduce.core.dossier.OpenDossier;
import org.adduce.model.Element;
import org.adduce.ui.label.ElementImages;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

/** Lines of the explorer: an icon, a name, and quietly a count or what is unsaved. */
final class ExplorerLabels extends StyledCellLabelProvider {

    private final ElementImages images;

    ExplorerLabels(ElementImages images) {
        this.images = images;
    }

    @Override
    public void update(ViewerCell cell) {
        var text = text(cell.getElement());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        switch (cell.getElement()) {
            case OpenDossier dossier -> cell.setImage(images.of("dossier"));
            case GroupNode group -> cell.setImage(images.of(group.group().icon()));
            case Element element -> cell.setImage(images.of(element));
            default -> cell.setImage(null);
        }
        super.update(cell);
    }

    private static StyledString text(Object object) {
        return switch (object) {
            case OpenDossier dossier -> dossier.isDirty()
                    ? new StyledString(dossier.root().getTitle()).append("  " + Messages.Explorer_unsaved, StyledString.DECORATIONS_STYLER)
                    : new StyledString(dossier.root().getTitle());
            case GroupNode group -> new StyledString(group.group().label()).append("  " + group.count(), StyledString.COUNTER_STYLER);
            case Element element -> new StyledString(ElementTexts.of(element));
            default -> new StyledString();
        };
    }
}
