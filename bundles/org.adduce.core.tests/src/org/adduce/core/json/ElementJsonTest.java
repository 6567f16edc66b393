package org.adduce.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.adduce.core.query.Race;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.derived.Dating;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Leftovers;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.Variable;
import org.junit.jupiter.api.Test;

class ElementJsonTest {

    private final Race race = new Race();

    private String json(Element element) throws IOException {
        var text = new StringWriter();
        try (var json = JsonText.compact(text)) {
            ElementJson.of(race.dossier).write(element, json);
        }
        // ids are told apart by their first digits; double quotes would drown the rest
        return text.toString().replace("-0000-4000-8000-000000000000", "").replace('"', '\'');
    }

    @Test
    void voicesNestAndHaveTheirWordsAndTheirSpeakersName() throws IOException {
        assertThat(json(race.outer)).isEqualTo("{'type':'Utterance','id':'00000041','anchors':['00000032#char=2,81'],'speaker':'00000012',"
                + "'when':{'edtf':'2026-06-12T09:14:00Z','earliest':'2026-06-12T09:14:00.000Z','latest':'2026-06-12T09:14:00.000Z'},"
                + "'verbatim':true,'deleted':false,"
                + "'utterances':[{'type':'Utterance','id':'00000042','anchors':['00000032#char=11,53'],'speaker':'00000011',"
                + "'verbatim':false,'deleted':false,'text':'the Tern 9 is about as fast as the Kestrel','speakerName':'tern_watch'}],"
                + "'citations':[{'type':'Citation','id':'00000050','anchor':'00000032#char=53,56','label':'[1]',"
                + "'url':'https://tests.example/tern','cut':false}],"
                + "'text':'Rao said the Tern 9 is about as fast as the Kestrel[1], even if he exaggerates.','speakerName':'Léna Køhler'}");
    }

    @Test
    void distancesResolveAndNumbersStayNumbers() throws IOException {
        assertThat(json(race.blockade)).isEqualTo("{'type':'Claim','id':'00000061','text':'There will be a blockade','kind':'forecast',"
                + "'about':{'edtf':'@00000041/@00000041+P2Y','earliest':'2026-06-12T09:14:00.000Z','latest':'2028-06-12T09:14:00.000Z'}}");
        assertThat(json(race.lag)).isEqualTo("{'type':'Quantity','id':'00000062','measure':'technology lag','of':'00000013',"
                + "'comparator':'between','low':8,'high':10.5,'unit':'a'}");
    }

    @Test
    void openAndUnknownBoundsAreSaid() throws IOException {
        race.blockade.setAbout(When.parse("2023/.."));
        assertThat(json(race.blockade)).contains("'latest':'+inf'");
        race.blockade.setAbout(When.parse("/2023"));
        assertThat(json(race.blockade)).contains("'earliest':'','latest':'2023-12-31T23:59:59.999Z'");
    }

    @Test
    void suretiesLeaveOutWhatNobodyKnows() throws IOException {
        assertThat(json(race.forecast)).contains("'certainty':{'low':0.25,'high':0.25}");
        assertThat(json(race.denial)).contains("'certainty':{'phrase':'very unlikely'}").contains("'recordedAt':'2026-07-01T10:00:00.000Z'");
    }

    @Test
    void valueRecordsAreObjects() throws IOException {
        assertThat(json(race.rao)).isEqualTo("{'type':'Actor','id':'00000010','kind':'person','name':'J. Rao','aliases':['Jaya Rao'],"
                + "'identifiers':[{'scheme':'orcid','value':'0000-0001'}]}");
        race.thread.getBibliography().add(new Variable("volume", "7"));
        race.rao.setLeftovers(new Leftovers(List.of(new Leftovers.Attribute("shoeSize", "44")), List.of(new Leftovers.Child("hat", "<hat/>"))));
        race.dossier.getReceipts().add(new Receipt(race.rao.getId(), "name=1a2b"));
        assertThat(json(race.dossier)).contains("'bibliography':[{'name':'volume','value':'7'}]",
                "'receipts':[{'item':'00000010','values':'name=1a2b'}]",
                "'leftovers':{'attributes':[{'name':'shoeSize','value':'44'}],'children':[{'name':'hat','xml':'<hat/>'}]}");
    }

    @Test
    void setsStandInTheOrderOfIdsListsAsTheyAre() throws IOException {
        assertThat(json(race.thread)).containsSubsequence("'utterances':[{'type':'Utterance','id':'00000040'", "{'type':'Utterance','id':'00000041'");
        race.thread.getAuthors().add(race.rao);
        assertThat(json(race.thread)).contains("'authors':['00000012','00000010']");
        race.second.getAnchors().add(0, new Anchor(race.snapshot.getId(), 200, 210));
        assertThat(json(race.second)).contains("'anchors':['00000032#char=82,124','00000032#char=200,210']");
    }

    @Test
    void whatIsEmptyOrUnsetIsLeftOut() throws IOException {
        var empty = ModelFactory.eINSTANCE.createUtterance();
        empty.setId(race.rao.getId());
        empty.setUrl("");
        assertThat(json(empty)).isEqualTo("{'type':'Utterance','id':'00000010','verbatim':true,'deleted':false}");
    }

    @Test
    void aPartCanBeTaken() throws IOException {
        var text = new StringWriter();
        try (var json = JsonText.compact(text)) {
            new ElementJson(Dating.of(race.dossier), element -> element != race.inner).write(race.outer, json);
        }
        assertThat(text.toString()).doesNotContain("utterances").contains("citations");
    }

    @Test
    void linesStandAlone() throws IOException {
        var text = new StringWriter();
        var lines = new JsonLines(text);
        lines.line(json -> json.writeStringField("a", "x\ny"));
        lines.line(json -> json.writeNumberField("b", 1));
        lines.flush();
        assertThat(text).hasToString("{\"a\":\"x\\ny\"}\n{\"b\":1}\n");
    }
}
