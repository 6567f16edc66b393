package org.adduce.team.internal.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {

    private static List<String> tags(String text) {
        var found = new ArrayList<String>();
        for (var tags = new Tags(text); tags.next();) {
            found.add((tags.isEnd() ? "/" : "") + tags.name() + (tags.isEmpty() ? "/" : "") + '[' + tags.attributes() + ']' + text.substring(tags.start(), tags.end()).length());
        }
        return found;
    }

    private static List<String> attributes(String text) {
        var found = new ArrayList<String>();
        Tags.each(text, (name, value) -> found.add(name + '=' + value));
        return found;
    }

    @Test
    void findsTagsThatBeginEndAndBoth() {
        assertThat(tags("<a x=\"1\">words</a> <b/> <c:d y='2' />")).containsExactly("a[ x=\"1\"]9", "/a[]4", "b/[]4", "c:d/[ y='2' ]13");
    }

    @Test
    void bracketsWithinQuotesEndNothing() {
        assertThat(tags("<a x=\"1 > 0\" y='<'>")).containsExactly("a[ x=\"1 > 0\" y='<']19");
    }

    @Test
    void whatOnlyBeginsLikeATagIsPassedOver() {
        assertThat(tags("1 < 2 <!-- no --> <a <b> <c x=\"open> <d>")).containsExactly("b[]3", "d[]3");
        assertThat(tags("<a")).isEmpty();
        assertThat(tags("<")).isEmpty();
    }

    @Test
    void attributesAreToldWithTheirValues() {
        assertThat(attributes(" id=\"7\"\n    name = 'It = \"so\"'  empty=\"\"")).containsExactly("id=7", "name=It = \"so\"", "empty=");
        assertThat(attributes(" bare =x y=\"1\" = \"2\"")).containsExactly("y=1");
    }
}
