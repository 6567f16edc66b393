package org.example.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.edit.ElementLabel;

/** Finds sources without a title. */
public final class NamelessSourceCheck implements Check {

    @Override
    public void check(CheckContext context) {
        for (var source : context.all(Source.class)) {
            if (source.getTitle() == null || source.getTitle().isBlank()) {
                context.report(source, ModelPackage.Literals.SOURCE__TITLE,
                        "\u201c" + ElementLabel.of(source) + "\u201d has no title. Give it one.");
            }
        }
    }
}
