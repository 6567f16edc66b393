package org.adduce.core.internal.importing;

import java.io.File;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * A pattern of names of files, as shells have them: {@code *}, {@code ?}, {@code [a-z]}, <code>{a,b}</code>, and
 * {@code **} for any number of folders, none included.
 *
 * @param folder the folder it begins in, as written; empty for the present one
 * @param depth how many folders deep a match may be, 1 for the folder itself
 * @param matchers what a path relative to that folder must match one of; none if it is no pattern
 */
public record GlobPattern(String folder, int depth, List<PathMatcher> matchers) {

    private static final String SIGNS = "*?[{";
    private static final String ANY_FOLDERS = "**/";

    /** Copies its list. */
    public GlobPattern {
        matchers = List.copyOf(matchers);
    }

    /** Reads a pattern; one that is not well formed matches nothing. */
    public static GlobPattern of(String text) {
        var even = File.separatorChar == '\\' ? text.replace('\\', '/') : text;
        int sign = (int) even.chars().takeWhile(c -> SIGNS.indexOf(c) < 0).count();
        if (sign == even.length()) {
            return new GlobPattern(text, 0, List.of());
        }
        int start = even.lastIndexOf('/', sign) + 1;
        try {
            var pattern = even.substring(start);
            return new GlobPattern(even.substring(0, start), depth(pattern), Stream.of(pattern, pattern.replace(ANY_FOLDERS, "")).distinct()
                    .map(one -> FileSystems.getDefault().getPathMatcher("glob:" + one)).toList());
        } catch (PatternSyntaxException e) {
            return new GlobPattern(even.substring(0, start), 0, List.of());
        }
    }

    private static int depth(String pattern) {
        return pattern.contains("**") ? Integer.MAX_VALUE : 1 + (int) pattern.chars().filter(c -> c == '/').count();
    }

    /** Whether it has no sign of a pattern, or none that can be read. */
    public boolean isLiteral() {
        return matchers.isEmpty();
    }

    /** Whether a path relative to {@link #folder} matches. */
    public boolean matches(Path path) {
        return matchers.stream().anyMatch(matcher -> matcher.matches(path));
    }
}
