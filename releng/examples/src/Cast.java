import static org.adduce.model.ActorKind.*;

import org.adduce.model.Actor;
import org.adduce.model.Source;

/** Who takes part, and what it is all about. */
final class Cast {

    private final Workshop w;

    Cast(Workshop w) {
        this.w = w;
    }

    void make() {
        actors();
        topicsAndQuestions();
    }

    private void actors() {
        w.actor("Westmark", STATE, "Westmark");
        w.actor("Karsia", STATE, "Karsia");
        w.actor("Halden", ORGANISATION, "Halden");
        w.actor("Corvid", ORGANISATION, "Corvid");
        w.actor("Orrery", ORGANISATION, "Orrery");
        w.actor("Lodestar", ORGANISATION, "Lodestar");
        w.actor("Harbour Institute", ORGANISATION, "Harbour Institute");
        w.actor("Trade Office", ORGANISATION, "Westmark Trade Office");
        w.actor("Kestrel", PRODUCT, "Kestrel");
        w.actor("Tern 9", PRODUCT, "Tern 9");
        w.actor("Petrel 3", PRODUCT, "Petrel 3");
        w.actor("Rao", PERSON, "Anil Rao", "Rao");
        w.actor("Brandt", PERSON, "Tomas Brandt", "Brandt", "Minister Brandt");
        w.actor("Soto", PERSON, "Wen-Li Soto", "Minister Soto");
        w.actor("Ilse Varga", PERSON, "Ilse Varga", "Varga");
        w.actor("Ms Delacroix", PERSON, "Odile Delacroix", "Ms Delacroix");
        w.actor("Chair", PERSON, "Chair of the committee on trade", "Chair");
        w.actor("Mara Ferrante", PERSON, "Mara Ferrante");
        w.actor("Priya Nandakumar", PERSON, "Priya Nandakumar");
        w.actor("Dele Adeyemi", PERSON, "Dele Adeyemi");
        w.actor("Hugo Lindqvist", PERSON, "Hugo Lindqvist");
        w.actor("Jonas Okafor", PERSON, "Jonas Okafor");
        for (var account : new String[] {"lena_k", "mk99", "oldfabhand", "tin_whistle", "grue", "northby", "quiet_engine", "parallax", "ines", "bram", "yusuf"}) {
            w.actor(account, ACCOUNT, account);
        }
        w.unite("Priya Nandakumar", "P. Nandakumar");
        w.belongs("Rao", "Halden", "chief executive", "2014/..");
        w.belongs("Ilse Varga", "Corvid", "chief engineer", "2011~/..");
        w.belongs("Brandt", "Westmark", "minister of trade", "2023-01/..");
        w.belongs("Soto", "Karsia", "minister of industry", "2022/..");
        w.belongs("Dele Adeyemi", "Harbour Institute", "senior fellow", null);
        w.speaker("posts", "the price of an hour of compute", "Dele Adeyemi");
        w.speaker("note", "Three numbers went round", "Mara Ferrante");
        w.the("note", Source.class).getAuthors().add(w.the("Mara Ferrante", Actor.class));
        w.the("letter", Source.class).getAuthors().add(w.the("Priya Nandakumar", Actor.class));
        w.the("report", Source.class).setPublisher(w.the("Harbour Institute", Actor.class));
    }

    private void topicsAndQuestions() {
        w.topic("export curbs", "#b3361b", null);
        w.topic("chips", "#1d62a3", null);
        w.topic("yield", "#1d62a3", "chips");
        w.topic("deliveries", "#1d62a3", "chips");
        w.topic("open models", "#2c7042", null);
        w.topic("electricity", "#8a5a00", null);
        w.topic("the strait", "#7a3fa0", null);
        w.question("how far", "How far behind is Karsia?");
        w.question("work", "Do the curbs work?");
        w.question("open", "Will open models catch up with closed ones?");
        w.question("strait", "Will there be a conflict over the strait?");
    }
}
