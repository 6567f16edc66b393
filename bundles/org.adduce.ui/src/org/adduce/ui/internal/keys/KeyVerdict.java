package org.adduce.ui.internal.keys;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.osgi.util.NLS;

/**
 * What there is to say of keys that were pressed for an action.
 *
 * @param words what is said
 * @param isPossible whether the action can have them
 */
public record KeyVerdict(String words, boolean isPossible) {

    private static final String SPACE = " ";

    /**
     * What there is to say.
     *
     * @param menus which menu is opened by Alt and a letter
     * @param places how a place is called
     */
    public static KeyVerdict of(KeySheet.Line line, KeySequence keys, KeySheet sheet, Function<Character, Optional<String>> menus, Function<String, String> places) {
        var stroke = keys.getKeyStrokes()[0];
        var refusal = refusal(line, stroke, sheet, menus);
        if (refusal.isPresent()) {
            return new KeyVerdict(NLS.bind(refusal.get(), keys.format()), false);
        }
        if (line.keys().contains(keys)) {
            return new KeyVerdict(NLS.bind(line.keys().size() == 1 ? Messages.Keys_already : Messages.Keys_alone, keys.format()), true);
        }
        var others = sheet.lines().stream().filter(other -> !other.action().equals(line.action()) && other.keys().contains(keys)).toList();
        var here = others.stream().filter(other -> other.action().place().equals(line.action().place())).toList();
        var said = here.isEmpty() ? Stream.of(NLS.bind(Messages.Keys_free, keys.format()))
                : Stream.of(NLS.bind(Messages.Keys_taken, keys.format(), names(here)));
        var beside = others.stream().filter(other -> isBeside(line.action(), other.action()))
                .map(other -> NLS.bind(Messages.Keys_beside, places.apply(other.action().place()), other.action().name()));
        return new KeyVerdict(Stream.concat(said, beside).collect(Collectors.joining(SPACE)), true);
    }

    private static Optional<String> refusal(KeySheet.Line line, KeyStroke stroke, KeySheet sheet, Function<Character, Optional<String>> menus) {
        if (PressedKeys.isHeld(stroke)) {
            return PressedKeys.isAltLetter(stroke) ? menus.apply((char) stroke.getNaturalKey()).map(menu -> NLS.bind(Messages.Keys_menu, "{0}", menu)) : Optional.empty();
        }
        if (PressedKeys.isFunction(stroke) || PressedKeys.isTyped(stroke) && sheet.isForReading(line.action().place())) {
            return Optional.empty();
        }
        return Optional.of(PressedKeys.isTyped(stroke) ? Messages.Keys_typed : Messages.Keys_moving);
    }

    /** A key of a certain place goes before the same one everywhere. */
    private static boolean isBeside(KeyedAction one, KeyedAction other) {
        return one.isEverywhere() != other.isEverywhere();
    }

    private static String names(List<KeySheet.Line> lines) {
        return lines.stream().map(line -> line.action().name()).collect(Collectors.joining(Messages.Keys_and));
    }
}
