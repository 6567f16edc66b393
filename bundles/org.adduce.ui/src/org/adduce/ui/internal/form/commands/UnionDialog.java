package org.adduce.ui.internal.form.commands;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.core.dossier.OpenDossier;
import org.adduce.core.dossier.Union;
import org.adduce.model.Actor;
import org.adduce.model.Element;
import org.adduce.model.edit.ModelWords;
import org.adduce.ui.internal.form.field.ElementBox;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Asks which of several elements stays, and what it says where they differ. More of them can be found in it. */
final class UnionDialog extends TitleAreaDialog {

    /** In pixels. */
    private static final int WIDE = 560;
    private static final int MARGIN = 12;

    private final OpenDossier dossier;
    private final List<Element> elements;
    private Element kept;
    private boolean isChosen;
    private Optional<Union> union = Optional.empty();
    private Optional<Union> decided = Optional.empty();
    private UnionCandidates candidates;
    private ElementBox another;
    private UnionChoices choices;
    private Label outcome;

    /** The element that most places speak of stays, unless another is chosen. */
    UnionDialog(Shell shell, OpenDossier dossier, List<Element> elements) {
        super(shell);
        this.dossier = dossier;
        this.elements = new ArrayList<>(elements);
        this.kept = mostSpokenOf();
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    /** Asks; nothing where it was given up, or has ceased to be possible meanwhile. */
    Optional<Union> ask() {
        open();
        return decided.filter(plan -> Union.isPossible(dossier, elements));
    }

    @Override
    protected void okPressed() {
        decided = union;
        super.okPressed();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
        shell.setData("org.adduce.id", "union");
    }

    private String title() {
        return NLS.bind(Messages.Union_title, ModelWords.inSentence(kept.eClass(), 2));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(title());
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 8).applyTo(area);
        candidates = new UnionCandidates(area, dossier, this::keep);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(candidates.control());
        var resources = new LocalResourceManager(JFaceResources.getResources(), area);
        another = new ElementBox(area, resources, Messages.Union_another, Messages.Union_anotherHint, "union.another");
        another.onTake(this::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(another.control());
        choices = new UnionChoices(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choices.control());
        outcome = new Label(area, SWT.WRAP);
        outcome.setData("org.adduce.id", "union.outcome");
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).indent(0, 8).applyTo(outcome);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Union_merge, true).setData("org.adduce.id", "union.ok");
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        show();
        if (elements.size() == 1) {
            another.setFocus();
        }
    }

    private Element mostSpokenOf() {
        return elements.stream().max(Comparator.comparingInt(element -> dossier.references().to(element).size())).orElseThrow();
    }

    private void keep(Element element) {
        kept = element;
        isChosen = true;
        plan();
    }

    private void add(Element element) {
        elements.add(element);
        kept = isChosen ? kept : mostSpokenOf();
        show();
        getButton(IDialogConstants.OK_ID).setFocus();
    }

    private void show() {
        candidates.show(elements, kept);
        another.offer(() -> new Likeness(elements).sorted(others()));
        plan();
    }

    /** What may be the same as they: the others of their kind. */
    private Stream<Element> others() {
        var all = new ArrayList<Element>();
        dossier.root().eAllContents().forEachRemaining(object -> {
            if (object.eClass() == kept.eClass() && !elements.contains(object)) {
                all.add((Element) object);
            }
        });
        return all.stream();
    }

    private void plan() {
        var rest = elements.stream().filter(element -> element != kept).toList();
        union = Union.isPossible(dossier, elements) ? Optional.of(Union.of(dossier, kept, rest)) : Optional.empty();
        setMessage(rest.isEmpty() ? Messages.Union_messageOne : Messages.Union_message);
        choices.show(union);
        outcome.setText(LegacyActionTools.escapeMnemonics(union.map(UnionDialog::outcome).orElse("")));
        var room = (GridData) outcome.getLayoutData();
        room.heightHint = Math.max(convertHeightInCharsToPixels(2), outcome.computeSize(Math.max(WIDE, outcome.getSize().x), SWT.DEFAULT).y);
        outcome.requestLayout();
        getButton(IDialogConstants.OK_ID).setEnabled(union.isPresent());
        fit();
    }

    private static String outcome(Union plan) {
        int count = plan.moved().size();
        var places = count == 0 ? Messages.Union_movedNone : count == 1 ? Messages.Union_movedOne : NLS.bind(Messages.Union_moved, count);
        var aliases = plan.others().stream().filter(Actor.class::isInstance).map(other -> ((Actor) other).getName())
                .filter(name -> name != null && !name.equals(((Actor) plan.kept()).getName())).distinct().collect(Collectors.joining(", "));
        return aliases.isEmpty() ? places : NLS.bind(Messages.Union_alias, aliases) + ' ' + places;
    }

    /** Grows with what it shows; it never gets smaller than a person made it. */
    private void fit() {
        var shell = getShell();
        Point size = shell.getSize();
        Point needed = shell.computeSize(size.x, SWT.DEFAULT);
        if (shell.isVisible() && needed.y > size.y) {
            shell.setSize(size.x, needed.y);
        }
    }
}
