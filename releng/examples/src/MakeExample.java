import static org.adduce.model.SourceKind.*;

import java.nio.file.Files;
import java.nio.file.Path;
import org.adduce.core.importing.Importer;
import org.adduce.model.Source;

/** Makes examples/race-for-compute.adduce from the texts in examples/sources. Everything and everybody in it is invented. */
final class MakeExample {

    private final Workshop w;
    private final Importer importer;
    private final Path texts;

    private MakeExample(Path examples, Importer importer) {
        this.w = new Workshop(examples.resolve("race-for-compute.adduce"), "The race for compute",
                "How far behind is Karsia, and what do the export curbs of Westmark do about it? An invented quarrel, for trying things.");
        this.importer = importer;
        this.texts = examples.resolve("sources");
    }

    /** Arguments: the folder of the examples, and the class of the importer that reads texts. */
    public static void main(String[] arguments) throws Exception {
        var importer = (Importer) Class.forName(arguments[1]).getDeclaredConstructor().newInstance();
        var examples = Path.of(arguments[0]);
        Files.deleteIfExists(examples.resolve("race-for-compute.adduce"));
        new MakeExample(examples, importer).run();
    }

    private void run() throws Exception {
        sources();
        new Cast(w).make();
        new Distance(w).make();
        new Curbs(w).make();
        new Models(w).make();
        new Forecasts(w).make();
        new Reasons(w).make();
        w.settleDoubts();
        w.save();
    }

    private void sources() throws Exception {
        w.read(importer, texts.resolve("fab-thread.txt"), "thread", THREAD, "Are they three years behind or ten?", "2026-06-12");
        w.read(importer, texts.resolve("hearing.txt"), "hearing", INTERVIEW, "Hearing of the committee on trade", "2026-05-06");
        w.read(importer, texts.resolve("lab-chat.txt"), "chat", THREAD, "Petrel 3 is out", "2026-05-20");
        w.read(importer, texts.resolve("posts.txt"), "posts", POST, "Posts of a week in June", "2026-06~");
        w.read(importer, texts.resolve("weekly-note.txt"), "note", NEWSLETTER, "Three numbers", null);
        w.read(importer, texts.resolve("weekly-note-comments.txt"), "comments", COMMENTS, "Comments on “Three numbers”", null);
        w.bare("video", VIDEO, "Anil Rao at the Harbour Forum", "https://video.harbour.example/rao-forum-2026", "2026-06-02");
        w.bare("report", REPORT, "Counting the Curbs", "https://harbour.example/reports/counting-the-curbs", "2026-04");
        w.bare("letter", NEWSLETTER, "A lead is a speed", "https://letters.example/nandakumar/a-lead-is-a-speed", null);
        w.bare("stream", VIDEO, "Corvid: open day at the Arden plant", "https://video.corvid.example/open-day", "2025-10-18");
        w.the("comments", Source.class).getCommentsOn().add(w.the("note", Source.class));
    }
}
