package org.adduce.ui.internal.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.ui.desk.Desk;
import org.adduce.ui.internal.desk.NewDossier;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;

/** Into which dossier is imported: one of those that are open and can be changed, or a new one. */
final class TargetChoice {

    private static final int WIDE = 240;

    private final Composite area;
    private final Combo combo;
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);
    private final List<OpenDossier> dossiers;
    private final OpenDossier chosen;
    private final Consumer<OpenDossier> elsewhere;

    /** @param elsewhere is told of another dossier than {@code chosen} that is to take what is imported */
    TargetChoice(Composite parent, OpenDossier chosen, Consumer<OpenDossier> elsewhere) {
        this.chosen = chosen;
        this.elsewhere = elsewhere;
        dossiers = desk.dossiers().stream().filter(dossier -> !dossier.isReadOnly()).toList();
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.TargetChoice_into);
        combo = new Combo(area, SWT.READ_ONLY);
        combo.setData("org.adduce.id", "import.into");
        dossiers.forEach(dossier -> combo.add(dossier.root().getTitle()));
        combo.add(Messages.TargetChoice_new);
        combo.select(dossiers.indexOf(chosen));
        combo.addListener(SWT.Selection, event -> choose());
        SpokenLabel.on(combo, Messages.TargetChoice_into);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(WIDE, SWT.DEFAULT).applyTo(combo);
    }

    Control control() {
        return area;
    }

    private void choose() {
        int place = combo.getSelectionIndex();
        var target = place < dossiers.size() ? Optional.of(dossiers.get(place)) : NewDossier.ask(area.getShell()) ? desk.current() : Optional.<OpenDossier>empty();
        target.filter(dossier -> dossier != chosen).ifPresentOrElse(elsewhere, () -> combo.select(dossiers.indexOf(chosen)));
    }
}
