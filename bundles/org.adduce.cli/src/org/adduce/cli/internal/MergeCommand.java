package org.adduce.cli.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.adduce.core.file.DossierFile;
import org.adduce.model.Conflict;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.team.conflict.ConflictWords;
import org.adduce.team.conflict.OpenConflict;
import org.adduce.team.git.MergeSides;
import org.adduce.team.merge.Merge;
import org.adduce.team.merge.MergeException;
import org.adduce.team.merge.Merged;
import org.adduce.team.merge.SideNames;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "merge", description = {"Merges two versions of a dossier that were made from one, by what they mean.",
    "What cannot be merged is kept with both values as a conflict in the dossier; work can go on, and it is settled later.", "",
    "Exits with 0 if there is nothing to settle, 1 if this merge brought conflicts, and above 128 if it could not merge;",
    "then nothing was written. ‘adduce git-setup’ makes git merge dossiers by it."})
final class MergeCommand extends ReportingCommand {

    @Parameters(index = "0", paramLabel = "BASE", description = "The version both were made from; an empty file if there is none.")
    private String base;

    @Parameters(index = "1", paramLabel = "OURS", description = "One version.")
    private String ours;

    @Parameters(index = "2", paramLabel = "THEIRS", description = "The other version.")
    private String theirs;

    @Option(names = "--out", required = true, paramLabel = "PATH", description = "Where to write the merged dossier; one of the versions, or another file.")
    private String out;

    @Option(names = "--path", paramLabel = "NAME", description = "What the dossier is called in the repository that git merges.")
    private String path;

    @Option(names = "--ours-name", paramLabel = "WHO", description = "Whose one version is; else git is asked, where --path is given.")
    private String oursName;

    @Option(names = "--theirs-name", paramLabel = "WHO", description = "Whose the other version is; else git is asked, where --path is given.")
    private String theirsName;

    @Option(names = "--heads", paramLabel = "COMMIT=NAME", hidden = true, description = "What git calls the commits it merges, blanks between them.")
    private String heads = "";

    MergeCommand(Surroundings around) {
        super(around);
    }

    @Override
    Exit run() {
        var names = Beside.started(this::names);
        var before = Beside.started(this::readBase);
        var other = Beside.started(() -> readWhole(theirs));
        var mine = readWhole(ours);
        var merged = merge(before.get(), mine, other.get(), names.get());
        write(merged.dossier(), DossierFile.at(file(out)), out);
        tell(merged);
        return Exit.findings(!merged.isClean());
    }

    private Merged merge(Optional<Dossier> before, Dossier mine, Dossier other, SideNames names) {
        try {
            return Merge.of(before, mine, other, names);
        } catch (MergeException e) {
            throw CommandFailure.unreadable(e.getMessage());
        }
    }

    /** Git gives an empty file where both sides added the dossier. */
    private Optional<Dossier> readBase() {
        try {
            return Files.size(file(base)) == 0 ? Optional.empty() : Optional.of(readWhole(base));
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(base, e));
        }
    }

    private Dossier readWhole(String name) {
        try {
            return DossierFile.at(file(name)).read();
        } catch (IOException e) {
            throw CommandFailure.unreadable(FileWords.of(name, e));
        }
    }

    private SideNames names() {
        var mine = given(oursName);
        var other = given(theirsName);
        return path == null ? new SideNames(mine.orElse(SideNames.PLAIN.ours()), other.orElse(SideNames.PLAIN.theirs()))
                : MergeSides.find(around().folder(), path, mine, other, heads(), Optional.of(file(theirs)));
    }

    private Map<String, String> heads() {
        var names = new LinkedHashMap<String, String>();
        for (var head : heads.split(" ")) {
            int sign = head.indexOf('=');
            if (sign > 0) {
                names.put(head.substring(0, sign), head.substring(sign + 1));
            }
        }
        return names;
    }

    /** A git that is too old to tell the names gives the placeholders as they are. */
    private static Optional<String> given(String name) {
        return Optional.ofNullable(name).filter(text -> !text.isBlank() && !text.startsWith("%"));
    }

    private void tell(Merged merged) {
        var elements = new ConflictWords(id -> find(merged.dossier(), id));
        for (var conflict : merged.conflicts()) {
            OpenConflict.of(conflict).ifPresent(open -> {
                if (isJson()) {
                    tellJson(conflict, open, elements);
                } else {
                    output().line(ink().warning("conflict") + ' ' + elements.of(open));
                }
            });
        }
        var name = path == null ? out : path;
        if (isJson()) {
            output().json(json -> {
                json.writeBooleanField("summary", true);
                json.writeStringField("file", name);
                json.writeNumberField("conflicts", merged.conflicts().size());
                json.writeNumberField("open", merged.dossier().getConflicts().size());
            });
        } else {
            output().line(name + ": " + summary(merged));
        }
    }

    private static String summary(Merged merged) {
        int count = merged.conflicts().size();
        int open = merged.dossier().getConflicts().size();
        var brought = count == 0 ? "merged" : "merged, with " + count + (count == 1 ? " conflict" : " conflicts") + " to settle";
        return brought + (open > count ? " (" + open + " open in all)" : "");
    }

    private static Optional<Element> find(Dossier dossier, UUID id) {
        for (var all = dossier.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element && element.getId().equals(id)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private void tellJson(Conflict conflict, OpenConflict open, ConflictWords words) {
        output().json(json -> {
            json.writeStringField("conflict", conflict.getId().toString());
            json.writeStringField("element", open.subject().getId().toString());
            json.writeStringField("type", open.subject().eClass().getName());
            json.writeStringField("feature", conflict.getFeature());
            json.writeStringField("base", open.before());
            json.writeArrayFieldStart("values");
            for (var side : open.choices()) {
                json.writeStartObject();
                json.writeStringField("who", side.who());
                json.writeStringField("value", side.value());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("message", words.of(open));
        });
    }
}
