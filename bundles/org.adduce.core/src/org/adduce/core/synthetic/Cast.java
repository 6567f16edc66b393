package org.adduce.core.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.adduce.model.Actor;
import org.adduce.model.ActorKind;
import org.adduce.model.Dossier;
import org.adduce.model.ModelFactory;
import org.adduce.model.Topic;
import org.adduce.model.time.When;
import org.adduce.model.value.Identifier;

/** Who takes part, and the topics they talk about. */
final class Cast {

    private static final List<String> FIRST = List.of("Ada", "Bram", "Chiara", "Dmitri", "Elif", "Farid", "Gwen", "Håkon", "Inès", "Jomo",
            "Kaori", "Lior", "Mílan", "Nadia", "Oisín", "Priya", "Quint", "Rosa", "Søren", "Tamsin");
    private static final List<String> LAST = List.of("Albrecht", "Benoît", "Castellan", "Duarte", "Eskildsen", "Farrow", "Grünwald", "Hale",
            "Ibarra", "Jansen", "Kowal", "Lindqvist", "Marchetti", "Novák", "Okoro", "Pell", "Quist", "Rao", "Sands", "Tove");
    private static final List<String> HOUSES = List.of("Corvid", "Halden Works", "Marlow & Sons", "Orrery", "Ministry of Harbours",
            "Tern Systems", "Aldous Institute", "Pelagic Lines");
    private static final List<String> TOPICS = List.of("compute", "energy", "shipping", "export rules", "shares", "jobs", "research", "memory");

    private final Maker maker;
    private final List<Actor> houses = new ArrayList<>();
    private final List<Actor> voices = new ArrayList<>();
    private final List<Topic> topics = new ArrayList<>();

    Cast(Dossier dossier, Maker maker, int sources) {
        this.maker = maker;
        for (int i = 0; i < HOUSES.size(); i++) {
            houses.add(actor(HOUSES.get(i), i == 4 ? ActorKind.STATE : ActorKind.ORGANISATION));
        }
        for (int i = 0; i < 4 + sources; i++) {
            voices.add(i % 3 == 2 ? account(i) : person(i));
        }
        dossier.getActors().addAll(houses);
        dossier.getActors().addAll(voices);
        for (var name : TOPICS) {
            dossier.getTopics().add(topic(name));
        }
    }

    private Actor actor(String name, ActorKind kind) {
        var actor = maker.named(ModelFactory.eINSTANCE.createActor());
        actor.setName(name);
        actor.setKind(kind);
        return actor;
    }

    private Actor person(int number) {
        var person = actor(name(number), ActorKind.PERSON);
        if (maker.chance(30)) {
            person.getAliases().add(person.getName().toUpperCase(Locale.ROOT));
        }
        if (maker.chance(25)) {
            var affiliation = maker.named(ModelFactory.eINSTANCE.createAffiliation());
            affiliation.setTo(maker.of(houses));
            affiliation.setRole(maker.of("engineer", "spokesperson", "analyst", "founder"));
            affiliation.setPeriod(When.parse(maker.of("2019/..", "2021/2024", "2023-05/..", "2020~/2025")));
            person.getAffiliations().add(affiliation);
        }
        return person;
    }

    /** No two people have one name: each pair comes once, and then with a number. */
    private static String name(int number) {
        int pairs = FIRST.size() * LAST.size();
        var first = FIRST.get(number % FIRST.size());
        var last = LAST.get((number + number / FIRST.size()) % LAST.size());
        return first + ' ' + last + (number < pairs ? "" : " " + number / pairs);
    }

    /** The account of the person invented before it. */
    private Actor account(int number) {
        var owner = voices.get(voices.size() - 1);
        var account = actor(owner.getName().substring(0, 3).toLowerCase(Locale.ROOT) + "_" + number, ActorKind.ACCOUNT);
        account.setOwner(owner);
        account.getIdentifiers().add(new Identifier("url", "https://forum.example/u/" + number));
        return account;
    }

    private Topic topic(String name) {
        var topic = maker.named(ModelFactory.eINSTANCE.createTopic());
        topic.setName(name);
        topic.setColour(String.format("#%06x", maker.below(0x1000000)));
        topics.add(topic);
        if (maker.chance(50)) {
            var finer = maker.named(ModelFactory.eINSTANCE.createTopic());
            finer.setName(name + ", figures");
            topic.getTopics().add(finer);
            topics.add(finer);
        }
        return topic;
    }

    Actor voice() {
        return maker.of(voices);
    }

    Actor house() {
        return maker.of(houses);
    }

    Topic topic() {
        return maker.of(topics);
    }
}
