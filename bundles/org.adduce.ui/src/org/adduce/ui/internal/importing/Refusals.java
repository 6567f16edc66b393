package org.adduce.ui.internal.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;

/** What could not be read, and why; of inputs that were refused for the same reason it is told once. */
final class Refusals {

    private final Map<String, List<String>> inputs = new LinkedHashMap<>();
    private final Map<String, Exception> causes = new LinkedHashMap<>();

    void add(String input, String reason, Exception cause) {
        inputs.computeIfAbsent(reason, key -> new ArrayList<>()).add(input);
        causes.putIfAbsent(reason, cause);
    }

    boolean isEmpty() {
        return inputs.isEmpty();
    }

    IStatus status() {
        var status = new MultiStatus(Refusals.class, 0, Messages.ImportFiles_failed);
        inputs.forEach((reason, names) -> status.add(Status.error(String.join(", ", names) + ": " + reason, causes.get(reason))));
        return status;
    }
}
