package org.example.check;

import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.core.check.Fix;
import org.adduce.model.ModelPackage;
import org.adduce.model.Source;
import org.adduce.model.edit.ElementLabel;

/** Finds sources without a title, and offers to call them by their address. */
public final class NamelessSourceCheck implements Check {

    private static final Fix CALL_BY_ADDRESS = Fix.on(Source.class, "call-by-address", "Call it by its address", (source, dossier) -> {
        if (isNameless(source) && hasAddress(source)) {
            source.setTitle(source.getUrl());
        }
    });

    @Override
    public void check(CheckContext context) {
        for (var source : context.all(Source.class)) {
            if (isNameless(source)) {
                context.report(source, ModelPackage.Literals.SOURCE__TITLE,
                        "\u201c" + ElementLabel.of(source) + "\u201d has no title. Give it one.", fixes(source));
            }
        }
    }

    private static Fix[] fixes(Source source) {
        return hasAddress(source) ? new Fix[] {CALL_BY_ADDRESS} : new Fix[0];
    }

    private static boolean isNameless(Source source) {
        return source.getTitle() == null || source.getTitle().isBlank();
    }

    private static boolean hasAddress(Source source) {
        return source.getUrl() != null && !source.getUrl().isBlank();
    }
}
