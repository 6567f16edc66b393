package org.adduce.ui.internal.keys;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.adduce.ui.internal.explorer.FilterKeys;
import org.adduce.ui.internal.explorer.TypeToFilter;
import org.adduce.ui.internal.form.field.SpokenName;
import org.adduce.ui.internal.line.Hint;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;

/** All actions on one page with their keys as they are bound now, which are changed where they stand. */
public final class KeysView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.adduce.view.keys";

    private static final String SPACE = " ";

    private final OfferedCommands offered = new OfferedCommands();
    private Text filter;
    private Hint nothing;
    private KeyTable table;
    private KeyField field;
    private Label note;
    private KeySheet sheet;
    /** Stays in sight though what is looked for is not in it any more. */
    private Optional<KeyedAction> changed = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        var area = Hint.area(parent);
        createFilter(area);
        nothing = new Hint(area, "keys.nothing");
        createTable(area);
        note = new Label(area, SWT.WRAP);
        note.setData("org.adduce.id", "keys.note");
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).applyTo(note);
        ((GridLayout) area.getLayout()).marginBottom = 4;
        FilterKeys.on(filter, table::focus, table::focus);
        TypeToFilter.on(table.control(), filter);
        read();
        say(Messages.Keys_hint);
    }

    private void createFilter(Composite area) {
        filter = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.Keys_filter);
        filter.setData("org.adduce.id", "keys.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        filter.addListener(SWT.Modify, event -> {
            changed = Optional.empty();
            show();
            say(Messages.Keys_hint);
        });
    }

    private void createTable(Composite area) {
        table = new KeyTable(area, this::place);
        var control = table.control();
        control.getAccessible().addAccessibleListener(new SpokenName(this::getPartName));
        control.addListener(SWT.DefaultSelection, event -> change());
        control.addListener(SWT.Selection, event -> {
            if (!field.isInHand()) {
                say(Messages.Keys_hint);
            }
        });
        control.addListener(SWT.KeyDown, this::key);
        field = new KeyField(control, KeyTable.KEYS, new Wishes());
        new KeyMenu().add(Messages.Keys_change, () -> table.selected().isPresent(), this::change)
                .add(Messages.Keys_remove, () -> table.selected().filter(line -> !line.keys().isEmpty()).isPresent(), this::remove)
                .separate()
                .add(Messages.Keys_reset, () -> table.selected().filter(KeySheet.Line::isChanged).isPresent(), this::reset)
                .add(Messages.Keys_resetAll, () -> changes() > 0, this::resetAll).on(control);
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) == 0) {
            switch (event.keyCode) {
                case SWT.F2 -> change();
                case SWT.DEL -> remove();
                default -> { }
            }
        }
    }

    private void change() {
        table.item().ifPresent(item -> field.begin(item, (KeySheet.Line) item.getData()));
    }

    private void remove() {
        table.selected().filter(line -> !line.keys().isEmpty()).ifPresent(line -> become(line.action(), BoundKeys.now().remove(line.action())));
    }

    private void reset() {
        table.selected().ifPresent(line -> become(line.action(), BoundKeys.now().reset(line.action())));
    }

    private long changes() {
        return sheet.lines().stream().filter(KeySheet.Line::isChanged).count();
    }

    private void resetAll() {
        if (MessageDialog.open(MessageDialog.CONFIRM, getSite().getShell(), Messages.Keys_resetAll, NLS.bind(Messages.Keys_resetAllAsk, changes()), SWT.NONE,
                Messages.Keys_resetAll, Messages.Keys_resetAllCancel) == 0) {
            BoundKeys.now().reset().save();
            read();
            say(Messages.Keys_hint);
        }
    }

    /** Makes other keys those of the workbench, and says what became of the action in hand and of those that lost theirs. */
    private void become(KeyedAction action, BoundKeys keys) {
        var before = sheet;
        keys.save();
        changed = Optional.of(action);
        read();
        var lost = sheet.lines().stream().filter(line -> line.keys().isEmpty()
                && before.lines().stream().anyMatch(earlier -> earlier.action().equals(line.action()) && !earlier.keys().isEmpty()))
                .map(line -> NLS.bind(Messages.Keys_lost, line.action().name()));
        var has = sheet.lines().stream().filter(line -> line.action().equals(action) && !line.keys().isEmpty())
                .map(line -> NLS.bind(Messages.Keys_given, line.pressed(), action.name()));
        say(Stream.concat(has, lost).collect(Collectors.joining(SPACE)));
    }

    private void read() {
        sheet = KeySheet.of(BoundKeys.now(), offered::isOffered, offered.own());
        show();
    }

    private void show() {
        var wanted = new KeyFilter(filter.getText());
        var lines = sheet.lines().stream().filter(line -> wanted.fits(line, place(line.action().place())) || changed.filter(line.action()::equals).isPresent()).toList();
        table.show(lines);
        nothing.say(lines.isEmpty() ? Messages.Keys_nothing : "");
    }

    private String place(String context) {
        try {
            return KeyedAction.EVERYWHERE.equals(context) ? Messages.Keys_everywhere : getSite().getService(IContextService.class).getContext(context).getName();
        } catch (NotDefinedException e) {
            // Its plug-in went away.
            return context;
        }
    }

    private void say(String words) {
        note.setText(words.replace("&", "&&"));
        note.requestLayout();
    }

    @Override
    public void setFocus() {
        table.focus();
    }

    private final class Wishes implements KeyField.Listener {

        @Override
        public KeyVerdict judge(KeySheet.Line line, KeySequence keys) {
            return KeyVerdict.of(line, keys, sheet, letter -> MenuLetters.menu(getSite().getShell(), letter), KeysView.this::place);
        }

        @Override
        public void say(String words) {
            KeysView.this.say(words);
        }

        @Override
        public void ended() {
            say(Messages.Keys_hint);
        }

        @Override
        public void give(KeySheet.Line line, KeySequence keys) {
            become(line.action(), BoundKeys.now().give(line.action(), keys));
        }

        @Override
        public void remove(KeySheet.Line line) {
            become(line.action(), BoundKeys.now().remove(line.action()));
        }
    }
}
