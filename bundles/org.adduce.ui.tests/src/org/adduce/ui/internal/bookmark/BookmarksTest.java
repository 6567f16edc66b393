package org.adduce.ui.internal.bookmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.adduce.ui.tests.form.Bench;
import org.junit.jupiter.api.Test;
import org.osgi.service.prefs.Preferences;

class BookmarksTest {

    private final Map<Object, Object> values = new HashMap<>();
    private final Preferences node = (Preferences) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {Preferences.class},
            (proxy, method, arguments) -> switch (method.getName()) {
                case "get" -> values.getOrDefault(arguments[0], arguments[1]);
                case "put" -> values.put(arguments[0], arguments[1]);
                default -> null;
            });
    private final Bench bench = new Bench();

    @Test
    void whatIsMarkedComesInOrderAndGoesWhenMarkedAgain() {
        var bookmarks = new Bookmarks(node);
        var told = new AtomicInteger();
        bookmarks.addListener(told::incrementAndGet);
        var first = bench.claim("one");
        var second = bench.claim("two");
        bookmarks.toggle(second);
        bookmarks.toggle(first);
        assertThat(new Bookmarks(node).in(bench.root.getId())).containsExactly(second.getId(), first.getId());
        bookmarks.toggle(second);
        assertThat(bookmarks.has(second)).isFalse();
        assertThat(bookmarks.has(first)).isTrue();
        assertThat(told).hasValue(3);
    }

    @Test
    void whatCannotBeReadIsNoBookmark() {
        values.put(bench.root.getId().toString(), "nonsense");
        assertThat(new Bookmarks(node).in(bench.root.getId())).isEmpty();
    }
}
