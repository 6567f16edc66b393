package org.adduce.model.time;

import java.util.Locale;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Valid texts by chance, from all levels of EDTF, and distances. */
final class RandomEdtf {

    private final RandomGenerator random;

    RandomEdtf(RandomGenerator random) {
        this.random = random;
    }

    /** Any valid text. */
    String any() {
        return switch (random.nextInt(8)) {
            case 0 -> span();
            case 1 -> time();
            case 2, 3 -> interval();
            case 4 -> set();
            case 5 -> distance();
            default -> date();
        };
    }

    /** A year, month, day or season, marked and with unspecified digits by chance. */
    String date() {
        return switch (random.nextInt(8)) {
            case 0 -> "Y" + sign() + (10_000 + random.nextInt(900_000)) + significant() + qualifier();
            case 1 -> year() + "S" + (1 + random.nextInt(4));
            case 2 -> qualifier() + year() + qualifier() + "-" + qualifier() + (21 + random.nextInt(21)) + qualifier();
            case 3 -> masked();
            default -> plain();
        };
    }

    String plain() {
        var text = qualifier() + year() + qualifier();
        for (int part = random.nextInt(3), i = 0; i < part; i++) {
            text += "-" + qualifier() + two(i == 0 ? 12 : 28) + qualifier();
        }
        return text;
    }

    /** A date each of whose digits may be unspecified. */
    String masked() {
        var digits = (year() + "-" + two(12) + "-" + two(28)).toCharArray();
        for (int i = 0; i < digits.length; i++) {
            if (random.nextInt(4) == 0 && digits[i] != '-') {
                digits[i] = 'X';
            }
        }
        var text = new String(digits);
        var shortened = text.substring(0, text.length() - 3 * random.nextInt(3));
        return shortened.startsWith("-0000") ? "-0001" : shortened;
    }

    String distance() {
        var text = "@" + new UUID(random.nextLong(), random.nextLong());
        if (random.nextInt(4) > 0) {
            text += (random.nextBoolean() ? "+" : "-") + "P" + random.nextInt(30) + (random.nextBoolean() ? "M" : "D");
        }
        return text + qualifier();
    }

    private String span() {
        var decade = random.nextBoolean() ? random.nextInt(10) : "";
        return sign() + (1 + random.nextInt(9)) + random.nextInt(10) + decade + qualifier();
    }

    private String time() {
        var zones = new String[] {"", "Z", "+02", "-03:30"};
        var time = "T" + two(23) + ":" + two(59) + ":" + two(59);
        return year() + "-" + two(12) + "-" + two(28) + time + zones[random.nextInt(4)];
    }

    private String interval() {
        // centuries apart, so that the end is never before the start
        var start = random.nextInt(10) < 2 ? blank() : "-" + (5000 + random.nextInt(999)) + "-" + two(12) + qualifier();
        var dated = random.nextInt(5) == 0 ? distance() : (5000 + random.nextInt(999)) + qualifier();
        var end = random.nextInt(10) < 2 ? blank() : dated;
        return start + "/" + end;
    }

    private String set() {
        var members = IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> member()).collect(Collectors.joining(","));
        var text = (random.nextInt(4) == 0 ? ".." : "") + members + (random.nextInt(4) == 0 ? ".." : "");
        return random.nextBoolean() ? "[" + text + "]" : "{" + text + "}";
    }

    private String member() {
        int year = 1000 + random.nextInt(500);
        return random.nextInt(3) == 0 ? year + ".." + (year + random.nextInt(100)) : date();
    }

    private String blank() {
        return random.nextBoolean() ? ".." : "";
    }

    private String year() {
        var sign = sign();
        int year = random.nextInt(10_000);
        return String.format(Locale.ROOT, "%s%04d", year == 0 ? "" : sign, year);
    }

    private String two(int most) {
        return String.format(Locale.ROOT, "%02d", 1 + random.nextInt(most));
    }

    private String sign() {
        return random.nextInt(4) == 0 ? "-" : "";
    }

    private String significant() {
        return random.nextInt(3) == 0 ? "S" + (1 + random.nextInt(5)) : "";
    }

    private String qualifier() {
        return random.nextInt(4) == 0 ? Character.toString("?~%".charAt(random.nextInt(3))) : "";
    }
}
