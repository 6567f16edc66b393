package org.adduce.ui.internal.form.field;

import java.util.List;
import java.util.function.Consumer;
import org.adduce.model.ActorKind;
import org.adduce.model.ClaimKind;
import org.adduce.model.EventStatus;
import org.adduce.model.SourceKind;
import org.adduce.model.Stance;
import org.adduce.model.edit.ElementIcon;
import org.adduce.ui.internal.form.spec.FeatureWords;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** One of the model's words; a menu offers the others, and a letter chooses the next that begins with it. */
final class ChoiceTile extends Tile {

    private final String name;
    private final List<Enumerator> choices;
    private final Consumer<Enumerator> chooser;
    private Enumerator chosen;

    ChoiceTile(Composite parent, FormHost host, String name, List<Enumerator> choices, Consumer<Enumerator> chooser) {
        super(parent, host, ACC.ROLE_COMBOBOX);
        this.name = name;
        this.choices = choices;
        this.chooser = chooser;
    }

    /** Shows a word; null where several elements differ, as the model has it. */
    void show(Enumerator value) {
        chosen = value;
        redraw();
    }

    @Override
    String words() {
        return chosen == null ? Messages.Field_mixed : FeatureWords.value(chosen);
    }

    @Override
    boolean isHint() {
        return chosen == null;
    }

    @Override
    Image icon() {
        return switch (chosen) {
            case SourceKind kind -> drawn();
            case ActorKind kind -> drawn();
            case ClaimKind kind -> drawn();
            case Stance stance -> drawn();
            case EventStatus status -> drawn();
            case null, default -> null;
        };
    }

    private Image drawn() {
        return host().images().of(ElementIcon.of(chosen));
    }

    @Override
    boolean hasSign() {
        return isEditable();
    }

    @Override
    void paintSign(GC gc, int x, int y, int size) {
        Signs.chevron(gc, x, y, size);
    }

    @Override
    void actOnSign() {
        act();
    }

    @Override
    void act() {
        if (!isEditable()) {
            return;
        }
        var menu = new Menu(this);
        choices.forEach(choice -> item(menu, choice));
        menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
        menu.setLocation(toDisplay(0, getSize().y));
        menu.setVisible(true);
    }

    private void item(Menu menu, Enumerator choice) {
        var item = new MenuItem(menu, SWT.RADIO);
        item.setText(FeatureWords.value(choice));
        item.setSelection(choice == chosen);
        item.addListener(SWT.Selection, event -> {
            if (item.getSelection()) {
                chooser.accept(choice);
            }
        });
    }

    @Override
    void key(Event event) {
        if (!isEditable() || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        if (event.keyCode == SWT.ARROW_DOWN) {
            act();
        } else if (Character.isLetter(event.character)) {
            next(Character.toLowerCase(event.character));
        }
    }

    private void next(char letter) {
        int from = choices.indexOf(chosen);
        for (int i = 1; i <= choices.size(); i++) {
            var choice = choices.get((from + i) % choices.size());
            if (Character.toLowerCase(FeatureWords.value(choice).charAt(0)) == letter) {
                chooser.accept(choice);
                return;
            }
        }
    }

    @Override
    String spoken() {
        return name + ' ' + words();
    }
}
