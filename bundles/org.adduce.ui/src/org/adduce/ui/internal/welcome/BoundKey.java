package org.adduce.ui.internal.welcome;

import java.util.Comparator;
import org.adduce.ui.internal.keys.BoundKeys;
import org.eclipse.jface.bindings.Binding;

/** The key of a command as it is bound now, whether or not it works where one is. */
final class BoundKey {

    private static final String OWN_SCHEME = "org.adduce.ui.keys";

    private BoundKey() {
    }

    /** In words; empty where there is none. */
    static String of(String command) {
        return BoundKeys.now().live().filter(binding -> binding.getParameterizedCommand().getId().equals(command))
                .min(Comparator.comparing((Binding binding) -> !OWN_SCHEME.equals(binding.getSchemeId())).thenComparing(binding -> binding.getTriggerSequence().format().length()))
                .map(binding -> binding.getTriggerSequence().format()).orElse("");
    }
}
