package org.adduce.importer.table.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The names in a cell that names several people, in one of the ways in which lists of publications do. */
final class NameList {

    private static final Pattern AND = Pattern.compile("\\s*,?\\s+(?:and|und|et|y|&)\\s+");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?[- ]?){1,4}");
    /** {@code Rao M}, {@code van der Lind O.-B.} */
    private static final Pattern SHORT = Pattern.compile("[\\p{L}'’. -]{2,40}?\\s(?:\\p{Lu}\\.?-?){1,4}");

    private NameList() {
    }

    /** The names: parted by semicolons, else by what parts them as far as can be told. */
    static List<String> of(String cell) {
        if (cell.indexOf(';') >= 0) {
            return CellValues.parts(cell);
        }
        return Stream.of(AND.split(cell)).flatMap(part -> byCommas(part).stream()).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /** {@code Rao, Mira} is one name, {@code Mira Rao, Jan Berg} two; {@code Rao, M., Berg, J.} too. */
    private static List<String> byCommas(String part) {
        var pieces = Stream.of(COMMA.split(part)).map(String::strip).filter(piece -> !piece.isEmpty()).toList();
        if (pieces.size() < 2 || pieces.size() == 2 && pieces.get(0).indexOf(' ') < 0) {
            return List.of(part);
        }
        if (pieces.stream().allMatch(piece -> SHORT.matcher(piece).matches()) || pieces.stream().allMatch(piece -> piece.indexOf(' ') > 0 && !INITIALS.matcher(piece).matches())) {
            return pieces;
        }
        return pairs(pieces);
    }

    private static List<String> pairs(List<String> pieces) {
        var names = new ArrayList<String>();
        for (int i = 0; i + 1 < pieces.size(); i += 2) {
            names.add(pieces.get(i) + ", " + pieces.get(i + 1));
        }
        boolean arePairs = pieces.size() % 2 == 0 && names.size() > 1 && IntStream.range(0, pieces.size() / 2).allMatch(i -> INITIALS.matcher(pieces.get(2 * i + 1)).matches());
        return arePairs ? names : List.of(String.join(", ", pieces));
    }
}
