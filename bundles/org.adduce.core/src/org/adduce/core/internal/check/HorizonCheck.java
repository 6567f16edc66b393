package org.adduce.core.internal.check;

import java.util.Optional;
import java.util.regex.Pattern;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.Claim;
import org.adduce.model.ClaimKind;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.time.When;

/** A forecast says by when it has to come true; without that it never can be wrong. Often its own words say it. */
final class HorizonCheck implements Check {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}.,$\u20ac\u00a3-])(19|20|21)\\d\\d(?![\\p{N}%-]|[.,]\\p{N})");
    /** What comes before a year that is the last in which it may come true. */
    private static final Pattern LIMIT = Pattern.compile("(?i)\\b(by|before|until|till|within|by the end of|bis|avant|d\u2019ici)\\s+(the\\s+end\\s+of\\s+)?$");
    private static final Pattern SINCE = Pattern.compile("(?i)\\b(since|after|from|than|in contrast to|seit|nach|depuis)\\s+$");

    @Override
    public void check(CheckContext context) {
        for (var claim : context.all(Claim.class)) {
            if (claim.getKind() == ClaimKind.FORECAST && claim.getAbout() == null) {
                context.report(claim, Literals.CLAIM__ABOUT, CheckWords.text("horizon.missing", claim), fixes(claim));
            }
        }
    }

    private static Fix[] fixes(Claim claim) {
        return said(claim).map(when -> new Fix[] {Fix.on(Claim.class, "about-its-year", CheckWords.text("fix.about", when), (live, dossier) -> {
            if (live.getAbout() == null) {
                said(live).ifPresent(live::setAbout);
            }
        })}).orElse(new Fix[0]);
    }

    /** The time a claim's words name, if they name one year. */
    private static Optional<When> said(Claim claim) {
        var text = claim.getText() == null ? "" : claim.getText();
        var years = YEAR.matcher(text).results().toList();
        if (years.size() != 1) {
            return Optional.empty();
        }
        var before = text.substring(0, years.getFirst().start());
        if (SINCE.matcher(before).find()) {
            return Optional.empty();
        }
        return Optional.of(When.parse((LIMIT.matcher(before).find() ? "../" : "") + years.getFirst().group()));
    }
}
