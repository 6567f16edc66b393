package org.adduce.ui.internal.welcome;

import java.util.Arrays;
import java.util.Comparator;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/** The key of a command as it is bound now, whether or not it works where one is. */
final class BoundKey {

    private static final String OWN_SCHEME = "org.adduce.ui.keys";

    private BoundKey() {
    }

    /** In words; empty where there is none. */
    static String of(String command) {
        return Arrays.stream(PlatformUI.getWorkbench().getService(IBindingService.class).getBindings())
                .filter(binding -> binding.getParameterizedCommand() != null && binding.getParameterizedCommand().getId().equals(command))
                .min(Comparator.comparing((Binding binding) -> !OWN_SCHEME.equals(binding.getSchemeId())).thenComparing(binding -> binding.getTriggerSequence().format().length()))
                .map(binding -> binding.getTriggerSequence().format()).orElse("");
    }
}
