package org.adduce.example.importer;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Reads chat logs with a message a line: {@code [2026-06-12 09:14] Ana: Is it true?}. An example of a whole importer; see
 * {@code releng/docs/writing-a-plugin.md}.
 */
public final class ChatImporter implements Importer {

    private static final String ID = "org.adduce.example.importer.chat";
    static final Pattern MESSAGE = Pattern.compile("\\[(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2})\\] ([^:\\n]{1,80}): (.*)");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var first = new String(head, StandardCharsets.UTF_8).lines().findFirst().orElse("");
        return MESSAGE.matcher(first).matches() ? Confidence.CERTAIN : Confidence.NONE;
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var log = new ChatLog(hints);
        int number = 0;
        for (var line : TextDecoding.decode(bytes, hints).text().split("\n", -1)) {
            if (number++ % 1000 == 0 && monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            log.take(line, number);
        }
        if (log.isEmpty()) {
            throw new ImportException(Diagnostic.error("No line looks like a message: [2026-06-12 09:14] Ana: words", 1));
        }
        return log.proposal(ID);
    }
}
