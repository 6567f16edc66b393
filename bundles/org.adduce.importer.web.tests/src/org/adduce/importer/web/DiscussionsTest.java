package org.adduce.importer.web;

import static org.adduce.importer.web.Pages.PROSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.adduce.core.importing.Key;
import org.adduce.model.ModelPackage.Literals;
import org.adduce.model.SourceKind;
import org.junit.jupiter.api.Test;

/** Comments and threads, by how they are built. */
class DiscussionsTest {

    private static String comment(String id, String who, String words, String inner) {
        return "<li id='comment-" + id + "' class='comment'><article id='div-comment-" + id + "' class='comment-body'><footer class='comment-meta'><div class='comment-author vcard'><b class='fn'>" + who
                + "</b> <span class='says'>says:</span></div><div class='comment-metadata'><a href='https://harbour.example/1#comment-" + id + "'><time datetime='2026-06-13T10:00:00Z'>June 13</time></a></div></footer>"
                + "<div class='comment-content'>" + words + "</div><div class='reply'><a href='#'>Reply</a></div></article>" + inner + "</li>";
    }

    @Test
    void answersAndTheCommentsOnThemAreRead() throws Exception {
        var person = "<div itemprop=author itemscope itemtype='http://schema.org/Person'><a href='/users/9'>%s</a><span itemprop=name>%s</span></div>";
        var comment = "<ul class=comments-list><li id='comment-%d' class='comment js-comment'><div class=comment-body><span class=comment-copy>%s</span> <a href='/users/8' class=comment-user>%s</a> <span class=comment-date><span class=relativetime title='2026-06-12 10:00:00Z, License: CC BY-SA 4.0'>Friday</span></span></div></li></ul>";
        var question = "<div class=question><time itemprop=dateCreated datetime='2026-06-12T09:14:05'>12 June</time><div itemprop=text>" + Pages.PROSE + "</div>" + person.formatted("Lena", "Lena") + comment.formatted(11, "Which yard?", "Rao") + "</div>";
        var answer = "<div id=answer-2 class=answer itemprop=suggestedAnswer itemscope itemtype='https://schema.org/Answer'><div class=body itemprop=text><p>The gate is open.</p></div>" + person.formatted("Oskar", "Oskar")
                + comment.formatted(12, "It was closed.", "Lena") + "</div>";
        var page = Pages.of("<title>Why is it cold?</title><link rel=canonical href='https://yard.example/q/1'>", "<div itemprop=mainEntity itemscope itemtype='https://schema.org/Question'>" + question + answer + "</div>");
        assertThat(page.text(page.source())).startsWith("The hall was heated").doesNotContain("Which yard");
        assertThat(page.text(Literals.SOURCE__PUBLISHED)).isEqualTo("2026-06-12T09:14:05");
        assertThat(page.voices()).contains("Rao: Which yard?", "Oskar: The gate is open.", "Lena: It was closed. < The gate is open.");
        assertThat(page.all(Literals.UTTERANCE).getLast().value(Literals.UTTERANCE__WHEN)).map(Object::toString).contains("2026-06-12T10:00:00Z");
    }

    @Test
    void postsBelowAnArticleAreItsComments() throws Exception {
        var posts = "<div class='post edited'><h4>Quite so</h4><p class=author><a href='/user/8'>Rao</a></p><p class=date>Posted 6th June 2026 15:43 GMT</p><div class=body><p>I was there and it was cold.</p></div><a href='https://yard.example/post/1#p1'>here</a></div>"
                + "<div class=post><h4>No</h4><p class=author><a href='/user/9'>Oskar</a></p><div class=body><p>It was warm in May.</p></div><a href='https://yard.example/post/2#p2'>here</a></div>";
        var page = Pages.of("<title>The cold yard</title>", "<div id=body>" + Pages.PROSE + "</div><div class=latest>" + posts + "</div>");
        assertThat(page.all(Literals.SOURCE)).hasSize(2);
        assertThat(page.text(page.source())).startsWith("The hall was heated").doesNotContain("warm in May");
        assertThat(page.voices()).contains("Rao: I was there and it was cold.", "Oskar: It was warm in May.");
    }

    @Test
    void commentsOfABlogAreASourceOfTheirOwn() throws Exception {
        var page = Pages.of("<link rel=canonical href='https://harbour.example/1'><title>The yard in its winter cold</title><meta name=author content='Lena Kovac'>", "<article>" + PROSE + "</article><ol class='comment-list'>"
                + comment("7", "Oskar", "<p>Nope.</p>", "<ol class='children'>" + comment("8", "Lena Kovac", "<p>Yes.</p>", "") + "</ol>") + comment("9", "Rao", "<p>So?</p>", "") + "</ol>");
        var comments = page.all(Literals.SOURCE).get(1);
        assertThat(comments.value(Literals.SOURCE__KIND)).contains(SourceKind.COMMENTS);
        assertThat(comments.value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url("https://harbour.example/1")));
        assertThat(page.text(page.source())).doesNotContain("Nope");
        assertThat(page.voices().subList(1, 4)).containsExactly("Oskar: Nope.", "Lena Kovac: Yes. < Nope.", "Rao: So?");
        assertThat(page.all(Literals.ACTOR)).anyMatch(actor -> actor.value(Literals.ACTOR__OWNER).filter(Key.name("Lena Kovac")::equals).isPresent());
    }

    @Test
    void aThreadWithIndentedRows() throws Exception {
        var row = "<tr class='athing comtr' id='%s'><td><table><tr><td class='ind' indent='%s'></td><td class='default'><span class='comhead'><a href='user?id=%s' class='hnuser'>%s</a> <span class='age' title='2026-06-12T09:14:05'><a href='item?id=%s'>1 hour ago</a></span></span>"
                + "<div class='comment'><span class='commtext'>%s</span><div class='reply'><p>reply</p></div></div></td></tr></table></td></tr>";
        var page = Pages.of("<html op='item'><body><center><table id='hnmain'><tr><td><table class='fatitem'><tr class='athing' id='5'><td class='title'><span class='titleline'><a href='https://harbour.example/1'>Cold yards</a></span></td></tr>"
                + "<tr><td class='subtext'><a href='user?id=lena' class='hnuser'>lena</a> <span class='age' title='2026-06-12T09:00:00'><a href='item?id=5'>2 hours ago</a></span></td></tr></table><table class='comment-tree'>"
                + row.formatted("6", 0, "oskar", "oskar", "6", "Nope<p>Never") + row.formatted("7", 1, "rao", "rao", "7", "In 1998") + row.formatted("8", 0, "kim", "kim", "8", "So?") + "</table></td></tr></table></center></body></html>");
        var thread = page.all(Literals.SOURCE).get(1);
        assertThat(thread.key()).isEqualTo(Key.url("https://news.ycombinator.com/item?id=5"));
        assertThat(thread.value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url("https://harbour.example/1")));
        assertThat(page.voices()).containsExactly("lena: ", "oskar: Nope\n\nNever < ", "rao: In 1998 < Nope\n\nNever", "kim: So? < ");
        assertThat(Pages.text(page.all(Literals.UTTERANCE).get(1), Literals.UTTERANCE__WHEN)).isEqualTo("2026-06-12T09:14:05Z");
        assertThat(page.all(Literals.UTTERANCE).get(2).key()).isEqualTo(new Key("hn", "7"));
    }

    @Test
    void aForum() throws Exception {
        var post = "<article class='message message--post' data-author='%s' id='js-post-%s'><h4><a class='username' href='/m'>%s</a></h4><time datetime='2026-06-12T09:14:05Z'>x</time><div class='message-body'><div class='bbWrapper'>%s</div></div><div class='message-signature'>Keep warm</div></article>";
        var page = Pages.of("<title>Cold yard | Harbour Forum</title>", "<h1>Cold yard</h1>" + post.formatted("lena", "1", "lena", "Was it ever heated?")
                + post.formatted("oskar", "2", "oskar", "<blockquote data-quote='lena'><div class='bbCodeBlock-title'>lena said:</div><div>Was it ever heated?</div></blockquote>In 1998."));
        assertThat(page.source().value(Literals.SOURCE__KIND)).contains(SourceKind.THREAD);
        assertThat(page.text(Literals.SOURCE__TITLE)).isEqualTo("Cold yard");
        assertThat(page.voices()).containsExactly("lena: Was it ever heated?", "oskar: lena said:\nWas it ever heated?\n\nIn 1998.", "lena: Was it ever heated?");
    }

    @Test
    void deletedCommentsKeepTheirPlace() throws Exception {
        var thing = "<div class='thing comment' data-fullname='t1_%s'><p class='tagline'>%s<time datetime='2026-06-12T09:14:05Z'>x</time></p><div class='usertext-body'><div class='md'><p>%s</p></div></div><div class='child'>%s</div></div>";
        var inner = thing.formatted("c2", "<em>[deleted]</em>", "[deleted]", thing.formatted("c3", "<a class='author' href='/user/rao'>rao</a>", "Yes.", ""));
        var page = Pages.of("<link rel=canonical href='https://www.reddit.com/r/yards/comments/a/'>", "<div id='siteTable'><div class='thing link self' data-fullname='t3_a' data-author='lena'><a class='title' href='/r/yards/comments/a/'>Ever heated?</a></div></div>"
                + "<div class='commentarea'>" + thing.formatted("c1", "<a class='author' href='/user/oskar'>oskar</a>", "No.", inner) + "</div>");
        assertThat(page.voices()).containsExactly("lena: ", "oskar: No. < ", "?: [deleted] < No.", "rao: Yes. < [deleted]");
        assertThat(page.all(Literals.UTTERANCE).get(2).value(Literals.UTTERANCE__DELETED)).contains(true);
        assertThat(page.all(Literals.UTTERANCE).get(3).key()).isEqualTo(new Key("reddit", "t1_c3"));
    }

    @Test
    void theAddressOfACommentIsNotThatOfItsAuthorsSite() throws Exception {
        var page = Pages.of("", "<article>" + PROSE + "</article><ol><li class=comment id=comment-7><div class=comment-metadata><a class=fn href='https://rao.example/'>Rao</a>"
                + "<a href='https://harbour.example/1#comment-7'>June 13, 2026</a></div><div class=comment-content>Nope.</div></li></ol>");
        assertThat(Pages.text(page.all(Literals.UTTERANCE).getLast(), Literals.UTTERANCE__URL)).isEqualTo("https://harbour.example/1#comment-7");
    }

    @Test
    void commentsMayStandInTheDataAlone() throws Exception {
        var page = Pages.of("<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@type\":\"DiscussionForumPosting\",\"headline\":\"Yards\",\"comment\":[{\"@type\":\"Comment\",\"text\":\"No.\","
                + "\"author\":{\"@type\":\"Person\",\"name\":\"oskar\"},\"comment\":{\"@type\":\"Comment\",\"text\":\"Yes.\",\"author\":\"rao\"}},{\"@type\":\"Comment\",\"text\":\"So?\"}]}</script>", "<article>" + PROSE + "</article>");
        assertThat(page.voices().subList(1, 4)).containsExactly("oskar: No.", "rao: Yes. < No.", "?: So?");
    }

    @Test
    void postsOfABlogAreNoThread() throws Exception {
        var post = "<article class='post'><h2 class='entry-title'><a href='/%s'>Post</a></h2><span class='author'>Lena</span><time datetime='2026-06-12'>x</time><div class='entry-content'>" + PROSE + "</div></article>";
        assertThat(Pages.of("", post.formatted(1) + post.formatted(2)).source().value(Literals.SOURCE__KIND)).isNotEqualTo(java.util.Optional.of(SourceKind.THREAD));
    }

    @Test
    void answersInAListBehindTheirCommentAnswerIt() throws Exception {
        var row = "<li class='comments_subtree'><div id='c_%s' class='comment'><div class='byline'><a href='/~%s'>%s</a> <time datetime='2026-06-12T09:14:05Z'>x</time></div><div class='comment_text'><p>%s</p></div></div>%s</li>";
        var page = Pages.of("<title>Cold yards</title><link rel=canonical href='https://yard.example/s/1'>", "<ol class='stories list'><li id='story_1' class='story'><span class='link'><a class='u-url' href='https://harbour.example/1'>Cold yards</a></span>"
                + "<div class=byline><a class='u-author h-card' href='/~lena'>lena</a></div></li></ol><ol class='comments'><li id=story_comments><ol class='comments'>"
                + row.formatted("a1", "rao", "rao", "Nope", "<ol class='comments'>" + row.formatted("a2", "kim", "kim", "Why?", "") + "</ol>") + row.formatted("a3", "moss", "moss", "So?", "<ol class=comments></ol>") + "</ol></li></ol>");
        assertThat(page.voices()).containsExactly("lena: ", "rao: Nope < ", "kim: Why? < Nope", "moss: So? < ");
        assertThat(page.all(Literals.SOURCE).get(1).value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url("https://harbour.example/1")));
    }

    @Test
    void whoseWordsWereTakenAwayStaysKnown() throws Exception {
        var row = "<tr class='athing comtr' id='%s'><td><table><tr><td class='ind' indent='0'></td><td class='default'><span class='comhead'><a href='user?id=%s' class='hnuser'>%s</a> <span class='age' title='2026-06-12T09:14:05'><a href='item?id=%s'>1 hour ago</a></span></span>"
                + "<div class='comment'>%s</div></td></tr></table></td></tr>";
        var page = Pages.of("<title>Cold</title>", "<table class='comment-tree'>" + row.formatted("6", "oskar", "oskar", "6", "[flagged]") + row.formatted("7", "rao", "rao", "7", "<span class='commtext'>No</span>") + "</table>");
        var gone = page.all(Literals.UTTERANCE).getFirst();
        assertThat(gone.value(Literals.UTTERANCE__DELETED)).contains(true);
        assertThat(gone.value(Literals.UTTERANCE__WHEN)).map(Object::toString).contains("2026-06-12T09:14:05");
        assertThat(page.voices()).contains("oskar: ");
    }

    @Test
    void aPostThatIsQuotedIsKnown() throws Exception {
        var post = "<article class='message message--post' data-author='%s' id='js-post-%s'><h4><a class='username' href='/m'>%s</a></h4><time datetime='2026-06-12T09:14:05Z'>x</time><div class='message-body'><div class='bbWrapper'>%s</div></div></article>";
        var page = Pages.of("<title>Cold yard | Harbour Forum</title>", "<h1>Cold yard</h1>" + post.formatted("lena", "1", "lena", "Was it ever <b>heated</b>?") + post.formatted("rao", "2", "rao",
                "<blockquote data-quote='lena'><div class='bbCodeBlock-title'>lena said:</div><div class='bbCodeBlock-content'>Was it ever heated?<div class='bbCodeBlock-expandLink'><a>Click to expand...</a></div></div></blockquote>Never."));
        var voices = page.all(Literals.UTTERANCE);
        assertThat(voices.stream().flatMap(voice -> voice.value(Literals.UTTERANCE__QUOTES).stream())).containsExactly(voices.getFirst().key());
        assertThat(page.text(page.source())).doesNotContain("Click to expand");
    }

    @Test
    void elementsOfTheirOwnForCommentsAreRead() throws Exception {
        var comment = "<shreddit-comment author='%s' thingId='t1_%s' depth='%s' permalink='/r/yards/comments/a/comment/%s/'><time datetime='2026-06-12T09:14:05Z'>1d</time><div class='md'><p>%s</p></div>%s</shreddit-comment>";
        var page = Pages.of("<title>Cold yards : r/yards</title><link rel=canonical href='https://www.reddit.com/r/yards/comments/a/cold/'>", "<shreddit-post post-title='Cold yards' id='t3_a' author='lena' permalink='/r/yards/comments/a/cold/' content-href='https://harbour.example/1'>"
                + "<h1 slot='title'>Cold yards</h1><div slot='text-body'><div class='md'><p>Was it ever heated?</p></div></div></shreddit-post><shreddit-comment-tree>"
                + comment.formatted("rao", "1", "0", "1", "Nope", comment.formatted("kim", "2", "1", "2", "Why?", "")) + comment.formatted("[deleted]", "3", "0", "3", "Comment deleted by user", "") + "</shreddit-comment-tree>");
        assertThat(page.voices().subList(0, 3)).containsExactly("lena: Was it ever heated?", "rao: Nope < Was it ever heated?", "kim: Why? < Nope");
        assertThat(page.all(Literals.UTTERANCE).get(1).value(Literals.UTTERANCE__URL)).contains("https://www.reddit.com/r/yards/comments/a/comment/1/");
        assertThat(page.all(Literals.UTTERANCE).getLast().value(Literals.UTTERANCE__DELETED)).contains(true);
        assertThat(page.all(Literals.SOURCE).get(1).value(Literals.SOURCE__COMMENTS_ON)).contains(List.of(Key.url("https://harbour.example/1")));
    }

    @Test
    void theFirstPostIsOneEvenWhereTheOthersAreMarkedAsComments() throws Exception {
        var post = "<div id='post_%s' class='topic-body crawler-post' %s><span itemprop=author itemscope><a itemprop=url href='https://talk.example/u/%s'><span itemprop=name>%s</span></a></span><time class='post-time' datetime='2026-06-12T09:14:05Z'>x</time><div class=post itemprop=text><p>%s</p></div></div>";
        var comment = "itemprop='comment' itemscope itemtype='http://schema.org/Comment'";
        var page = Pages.of("<title>Cold yards - Talk</title>", "<h1>Cold yards</h1><div itemscope itemtype='http://schema.org/DiscussionForumPosting'>" + post.formatted("1", "", "lena", "lena", "Was it ever heated?")
                + post.formatted("2", comment, "rao", "rao", "Never.") + post.formatted("3", comment, "kim", "kim", "Once.") + "</div>");
        assertThat(page.voices()).containsExactly("lena: Was it ever heated?", "rao: Never.", "kim: Once.");
        assertThat(page.all(Literals.UTTERANCE)).allMatch(voice -> voice.value(Literals.UTTERANCE__URL).isEmpty());
    }

    @Test
    void aPostInAQuotationIsNone() throws Exception {
        var post = "<li class='postcontainer' id='post_%s'><span class=date>March 4th, 2026, <span class=time>10:00 AM</span></span><a class=username href='member.php?u=%s'>%s</a><div class=content><div id='post_message_%s'><blockquote class='postcontent restore'>%s</blockquote></div></div></li>";
        var page = Pages.of("<title>Cold yards</title>", "<h1>Cold yards</h1><ol id=posts>" + post.formatted("1", "1", "lena", "1", "Was it ever heated?") + post.formatted("2", "2", "rao", "2",
                "<div class='bbcode_container'><div class='bbcode_quote'><div class='quote_container'><div class='bbcode_postedby'>Originally Posted by <strong>lena</strong></div><div class='message'>Was it ever heated?</div></div></div></div>Never.") + "</ol>");
        var voices = page.all(Literals.UTTERANCE);
        assertThat(voices).hasSize(3);
        assertThat(voices.getLast().value(Literals.UTTERANCE__QUOTES)).contains(voices.getFirst().key());
    }
}
