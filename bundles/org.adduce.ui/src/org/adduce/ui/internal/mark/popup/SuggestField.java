package org.adduce.ui.internal.mark.popup;

import java.util.function.Function;
import org.adduce.ui.internal.form.field.SpokenLabel;
import org.adduce.ui.internal.form.field.SpokenNews;
import org.adduce.ui.internal.mark.Suggested;
import org.adduce.ui.internal.mark.Suggested.Row;
import org.adduce.ui.internal.mark.Suggester;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/**
 * A field in which something is found by typing, or made of what was typed. Up and Down go through what it may mean; the
 * list stays where it is, the caret in the field.
 *
 * @param <C> what is chosen
 */
final class SuggestField<C> {

    private final Text text;
    private final SuggestionTable table;
    private final Suggester<C> suggester;
    private final Function<C, String> label;
    private final SpokenNews news;
    private Suggested<C> suggested;
    private int row;
    private ChoiceListener<C> listener = (choice, isTyped) -> { };
    private boolean isShowing;

    /** Is told what is meant now. */
    @FunctionalInterface
    interface ChoiceListener<C> {
        /** It was typed or picked by hand, or else shown from outside. */
        void chosen(C choice, boolean isByHand);
    }

    /** What {@code label} says of a choice stands in the field when it is left; empty lets stand what was typed. */
    SuggestField(Composite parent, String id, String name, SuggestionTable table, Suggester<C> suggester, Function<C, String> label) {
        this.table = table;
        this.suggester = suggester;
        this.label = label;
        text = new Text(parent, SWT.SINGLE | SWT.BORDER);
        text.setData("org.adduce.id", id);
        SpokenLabel.on(text, name);
        news = new SpokenNews(text);
        suggested = suggester.suggest("");
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.FocusIn, event -> entered());
        text.addListener(SWT.FocusOut, event -> left());
    }

    Text control() {
        return text;
    }

    /** Tells of what is meant from now on. */
    void onChoice(ChoiceListener<C> consumer) {
        listener = consumer;
    }

    /** Puts words into the field as if nobody had typed yet. */
    void show(String words) {
        isShowing = true;
        text.setText(words);
        isShowing = false;
        suggested = suggester.suggest(words);
        row = 0;
        listener.chosen(choice(), false);
        if (text.isFocusControl()) {
            fill();
        }
    }

    /** What is meant now. */
    C choice() {
        return suggested.rows().get(row).choice();
    }

    private void typed() {
        if (!isShowing) {
            suggested = suggester.suggest(text.getText());
            row = 0;
            fill();
            news.saySoon(meaning());
            listener.chosen(choice(), true);
        }
    }

    /** What is meant, and of how many it is which. */
    private String meaning() {
        return NLS.bind(Messages.Suggestions_chosen, new Object[] {suggested.rows().get(row).label(), row + 1, suggested.rows().size()});
    }

    private void fill() {
        table.show(suggested.rows().stream().map(Row::label).toList(), row, this::pick);
    }

    private void pick(int index) {
        row = index;
        table.select(index);
        text.setFocus();
        news.say(meaning());
        listener.chosen(choice(), true);
    }

    private void key(Event event) {
        int step = event.keyCode == SWT.ARROW_DOWN ? 1 : event.keyCode == SWT.ARROW_UP ? -1 : 0;
        if (step != 0 && (event.stateMask & SWT.MODIFIER_MASK) == 0) {
            event.doit = false;
            pick(Math.floorMod(row + step, suggested.rows().size()));
        }
    }

    private void entered() {
        fill();
        text.selectAll();
    }

    private void left() {
        var words = label.apply(choice());
        if (!words.isEmpty() && !words.equals(text.getText())) {
            isShowing = true;
            text.setText(words);
            isShowing = false;
        }
        text.clearSelection();
    }
}
