package org.adduce.app.internal;

import java.util.List;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;

/**
 * The lines around everything. The field for searching stands at the right of the upper one, before the perspectives: the
 * workbench puts what is contributed at the left. So it does in the lower one, in windows after the first, where how much there is stands at
 * the right. Handles to drag such things about are more than anybody needs.
 */
final class TrimLines {

    private static final String DRAGGABLE = "Draggable";
    /** What stays where it is, in the words of the platform. */
    private static final String NOT_MOVED = "NoMove";
    private static final String SEARCH = "org.adduce.search.ui.bar";
    private static final String STATUS = "org.eclipse.ui.StatusLine";
    private static final String PERSPECTIVES = "PerspectiveSwitcher";

    private TrimLines() {
    }

    /** Puts in order what has been made of a window. On the UI thread. */
    static void arrange(MWindow window) {
        if (window instanceof MTrimmedWindow trimmed) {
            trimmed.getTrimBars().forEach(bar -> {
                moveSearch(bar.getChildren());
                moveStatus(bar.getChildren());
                bar.getChildren().stream().filter(child -> child.getTags().contains(DRAGGABLE)).toList().forEach(TrimLines::takeHandle);
            });
        }
    }

    private static void moveSearch(List<MTrimElement> line) {
        line.stream().filter(element -> is(element, SEARCH)).findFirst().ifPresent(search -> {
            line.remove(search);
            int before = (int) line.stream().takeWhile(element -> !is(element, PERSPECTIVES)).count();
            line.add(before, search);
        });
    }

    /** In the line below a second window would begin with what the first one ends with. */
    private static void moveStatus(List<MTrimElement> line) {
        int status = (int) line.stream().takeWhile(element -> !is(element, STATUS)).count();
        var before = status == line.size() ? List.<MTrimElement>of() : line.subList(0, status).stream().filter(TrimLines::isOurs).toList();
        before.forEach(element -> {
            line.remove(element);
            line.add(element);
        });
    }

    private static boolean isOurs(MTrimElement element) {
        return element.getElementId() != null && element.getElementId().startsWith("org.adduce.");
    }

    /** What has been made keeps its handle until it is made anew. */
    private static void takeHandle(MTrimElement element) {
        element.getTags().remove(DRAGGABLE);
        element.getTags().add(NOT_MOVED);
        if (element.isToBeRendered() && element.getWidget() != null) {
            element.setToBeRendered(false);
            element.setToBeRendered(true);
        }
    }

    private static boolean is(MTrimElement element, String id) {
        return id.equals(element.getElementId());
    }
}
