package org.adduce.importer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.core.importing.Confidence;
import org.adduce.core.importing.Diagnostic;
import org.adduce.core.importing.Hints;
import org.adduce.core.importing.ImportException;
import org.adduce.core.importing.Importer;
import org.adduce.core.importing.Proposal;
import org.adduce.core.importing.TextDecoding;
import org.adduce.importer.text.internal.page.Page;
import org.adduce.importer.text.internal.page.Pulse;
import org.adduce.importer.text.internal.proposal.ProposalWriter;
import org.adduce.importer.text.internal.voice.DiscussionReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Reads discussions as people paste them: threads, heaps of posts, newsletters and their comments, chats, mails, transcripts,
 * as plain text. Who speaks where is found from what the page says, else from how the words look; what is doubtful is marked so.
 *
 * @since 1.0
 */
public final class TextImporter implements Importer {

    /** The id of this importer and of its format. */
    public static final String ID = "org.adduce.importer.text";

    /** The parts that the stages of reading tell, with writing the proposal. */
    private static final int PARTS = 16;
    private static final List<String> EXTENSIONS = List.of(".txt", ".text", ".md");
    private static final List<String> JSON = List.of(".json", ".jsonl", ".ndjson");

    @Override
    public Confidence recognise(byte[] head, String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!Decoding.looksLikeText(head) || JSON.stream().anyMatch(lower::endsWith) && isValue(head)) {
            return Confidence.NONE;
        }
        return EXTENSIONS.stream().anyMatch(lower::endsWith) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** Data that no other importer knows is nobody's words, though it can be read; who wants that names the format. */
    private static boolean isValue(byte[] head) {
        var beginning = TextDecoding.head(head).stripLeading();
        return beginning.startsWith("{") || beginning.startsWith("[");
    }

    @Override
    public Proposal read(byte[] bytes, Hints hints, IProgressMonitor monitor) throws ImportException {
        var pulse = new Pulse(SubMonitor.convert(monitor, PARTS));
        var diagnostics = new ArrayList<Diagnostic>();
        var text = Decoding.of(bytes, hints, diagnostics);
        var discussion = new DiscussionReader(Page.of(text), pulse).read();
        diagnostics.addAll(Remarks.about(discussion));
        pulse.now("Telling what was found", 2);
        return new ProposalWriter(discussion, hints, pulse).write(ID, diagnostics);
    }
}
