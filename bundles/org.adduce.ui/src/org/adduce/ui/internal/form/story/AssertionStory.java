package org.adduce.ui.internal.form.story;

import java.util.ArrayList;
import java.util.List;
import org.adduce.model.Assertion;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.base.Tree;
import org.adduce.model.derived.Position;
import org.adduce.model.derived.Said;
import org.adduce.ui.label.ElementTexts;
import org.eclipse.osgi.util.NLS;

/** When something was said and what tells so, and who passes it on. */
final class AssertionStory {

    private AssertionStory() {
    }

    static List<Story> of(Assertion assertion, Derived derived) {
        var stories = new ArrayList<Story>();
        var said = derived.dating().said(assertion);
        stories.add(new Story(Messages.Assertion_said, "", List.of(time(said, assertion, derived))));
        var source = Tree.sourceOf(assertion);
        if (source != null) {
            stories.add(new Story(Messages.Voice_source, "", List.of(PassageBuilder.at(0).words(ElementTexts.of(source), assertion).done())));
        }
        var passed = derived.referring(assertion, Literals.ASSERTION__REPORTS, Assertion.class).stream().map(derived::position).sorted(Position.BY_TIME).toList();
        if (!passed.isEmpty()) {
            stories.add(new Story(Messages.Assertion_passedOn, Count.of(passed.size()), Lines.of(passed, position -> Lines.position(position, derived))));
        }
        return stories;
    }

    private static Passage time(Said said, Assertion assertion, Derived derived) {
        var line = PassageBuilder.at(0).plain(derived.say(said));
        return switch (said) {
            case Said.At at when at.from() == assertion -> line.done();
            case Said.At at -> line.quiet(NLS.bind(Messages.Assertion_saidFrom, ElementTexts.of(at.from()))).done();
            case Said.Before before -> line.quiet(NLS.bind(Messages.Assertion_saidIn, ElementTexts.of(before.voice()))).done();
            case Said.Unknown unknown -> line.done();
        };
    }
}
