package org.adduce.importer.web.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An index finds what a walk over the page finds. */
class PageIndexTest {

    private static final String[] QUERIES = {"a", ".post", "div.post", "[itemprop~=author]", ".post a[href]", "section .note, .post, a", "#x1", "[class*=no] time[datetime]", "div .post .note, time", "a[href*='/u/'], .missing"};

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asAWalk(int seed) {
        var page = Jsoup.parse(page(new Random(seed)));
        var index = PageIndex.of(page);
        for (var query : QUERIES) {
            assertThat(index.find(Query.of(query))).as(query).isEqualTo(page.select(query));
        }
    }

    private static String page(Random random) {
        var html = new StringBuilder();
        var tags = new String[] {"div", "section", "a", "time", "p", "span"};
        var attributes = new String[] {"class=post", "class='Note post'", "class=note", "itemprop=author", "href=/u/lena", "datetime=2026", "id=x1", ""};
        for (int at = 0; at < 60; at++) {
            var tag = tags[random.nextInt(tags.length)];
            html.append(random.nextInt(3) == 0 ? "</" + tag + ">" : "<" + tag + ' ' + attributes[random.nextInt(attributes.length)] + ">x");
        }
        return html.toString();
    }

    @Test
    void theRootIsNotInsideItself() {
        var unit = Jsoup.parse("<div class=post><div class=post>x</div></div>").selectFirst(".post");
        assertThat(PageIndex.of(unit).find(Query.of(".post"))).containsExactly(unit.child(0));
    }

    @Test
    void whatIsAroundTheRootDoesNotCount() {
        var unit = Jsoup.parse("<main><div id=u><a>x</a></div></main>").selectFirst("#u");
        assertThat(PageIndex.of(unit).find(Query.of("main a"))).isEmpty();
    }

    @Test
    void earlierQueriesCountMore() {
        var index = PageIndex.of(Jsoup.parse("<b>no</b><i>b</i><u>c</u>"));
        assertThat(index.first(Query.all("s", "b", "u", "i"), element -> Optional.of(element.text()).filter(words -> words.length() == 1))).contains("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {":first-child", "*"})
    void queriesWithoutASignAreRefused(String query) {
        assertThatThrownBy(() -> Query.of(query)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(query);
    }
}
