package org.adduce.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContribution;
import org.adduce.core.check.Severity;
import org.adduce.model.Actor;
import org.adduce.model.Argument;
import org.adduce.model.Assertion;
import org.adduce.model.Claim;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.Source;
import org.adduce.model.Utterance;
import org.adduce.model.edit.ModelWords;
import org.eclipse.emf.ecore.EReference;

/** The checks that Adduce brings. Their ids are stable: people filter by them and find them in old reports. */
public final class BundledChecks {

    private static final String PLUGIN = "org.adduce.core";
    private static final String PREFIX = "org.adduce.check.";

    private BundledChecks() {
    }

    /** All of them. */
    public static List<CheckContribution> contributions() {
        var all = new ArrayList<>(List.of(
                named("anchor", Severity.ERROR, new AnchorCheck()),
                named("certainty", Severity.ERROR, new CertaintyCheck()),
                named("conflict", Severity.WARNING, new ConflictCheck()),
                named("dangling", Severity.ERROR, new DanglingCheck()),
                named("distance", Severity.ERROR, new DistanceCheck()),
                named("doubt", Severity.INFO, new DoubtCheck()),
                named("duplicate-actor", Severity.INFO, new DuplicateActorCheck()),
                named("evidence-time", Severity.WARNING, new EvidenceTimeCheck()),
                named("horizon", Severity.WARNING, new HorizonCheck()),
                named("id", Severity.ERROR, new IdCheck()),
                named("interval", Severity.ERROR, new IntervalCheck()),
                named("nesting", Severity.ERROR, new NestingCheck()),
                named("quote", Severity.ERROR, new QuoteCheck()),
                named("quoted-voice", Severity.WARNING, new QuotedVoiceCheck()),
                named("relay", Severity.WARNING, new RelayCheck()),
                named("reply-order", Severity.WARNING, new ReplyOrderCheck()),
                named("required", Severity.ERROR, new RequiredCheck()),
                named("said-after-capture", Severity.WARNING, new CaptureTimeCheck()),
                named("said-after-passed-on", Severity.WARNING, new PassingOnTimeCheck()),
                named("unread", Severity.INFO, new UnreadCheck())));
        all.add(circle("circle.conclusion", Argument.class, Literals.ARGUMENT__CONCLUSION));
        all.add(circle("circle.conditions", Claim.class, Literals.CLAIM__CONDITIONS));
        all.add(circle("circle.owner", Actor.class, Literals.ACTOR__OWNER));
        all.add(circle("circle.part-of", Source.class, Literals.SOURCE__PART_OF));
        all.add(circle("circle.quotes", Utterance.class, Literals.UTTERANCE__QUOTES));
        all.add(circle("circle.reply-to", Utterance.class, Literals.UTTERANCE__REPLY_TO));
        all.add(circle("circle.reports", Assertion.class, Literals.ASSERTION__REPORTS));
        return List.copyOf(all);
    }

    private static CheckContribution named(String name, Severity severity, Check check) {
        return new CheckContribution(PREFIX + name, CheckWords.text(name + ".label"), CheckWords.text(name + ".description"), severity,
                PLUGIN, () -> check);
    }

    private static CheckContribution circle(String name, Class<? extends Element> type, EReference reference) {
        var words = ModelWords.feature(reference);
        return new CheckContribution(PREFIX + name, CheckWords.text("circle.label", words), CheckWords.text("circle.description", words),
                Severity.ERROR, PLUGIN, () -> new CircleCheck(type, reference));
    }
}
