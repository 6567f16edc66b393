package org.adduce.core.internal.check;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.adduce.core.check.Check;
import org.adduce.core.check.CheckContext;
import org.adduce.model.Element;
import org.adduce.model.ModelPackage.Literals;

/** Every element has an id, and no two have, or once had, the same. */
final class IdCheck implements Check {

    @Override
    public void check(CheckContext context) {
        Map<UUID, Element> owners = new HashMap<>();
        for (var element : context.all(Element.class)) {
            if (element.getId() == null) {
                context.report(element, Literals.ELEMENT__ID, CheckWords.text("id.missing", element));
            } else {
                claim(context, owners, element.getId(), element);
            }
        }
        for (var element : context.all(Element.class)) {
            element.getFormerIds().forEach(former -> claim(context, owners, former, element));
        }
    }

    private static void claim(CheckContext context, Map<UUID, Element> owners, UUID id, Element element) {
        var other = owners.putIfAbsent(id, element);
        if (other != null && other != element) {
            context.report(element, Literals.ELEMENT__ID, CheckWords.text("id.double", element, other, id));
        }
    }
}
