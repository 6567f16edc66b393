package org.adduce.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads declarations without a running platform. */
class DeclarationsTest {

    private final Object key = new Object();
    private final List<IStatus> log = new ArrayList<>();
    private IExtensionRegistry extensions;

    @BeforeEach
    void declareThePoint() throws Exception {
        extensions = RegistryFactory.createRegistry(new RegistryStrategy(new File[0], new boolean[0]), key, key);
        declare("org.host", "<extension-point id='greetings' name='Greetings'/>");
    }

    private void declare(String plugin, String xml) {
        var bytes = ("<?xml version=\"1.0\"?><?eclipse version=\"3.4\"?><plugin>" + xml + "</plugin>").getBytes(UTF_8);
        extensions.addContribution(new ByteArrayInputStream(bytes), ContributorFactorySimple.createContributor(plugin), false, plugin, null, key);
    }

    private void greeting(String plugin, String attributes) {
        declare(plugin, "<extension point='org.host.greetings'><greeting " + attributes + "/></extension>");
    }

    private List<String> read() {
        return Declarations.read(extensions, "org.host.greetings", "greeting", log::add).stream()
                .map(element -> Declarations.plugin(element) + ' ' + Declarations.id(element)).toList();
    }

    @Test
    void whatIsWholeIsReadAndElementsOfOtherNamesAreNot() {
        greeting("org.b", "id=' hello ' class='H'");
        declare("org.c", "<extension point='org.host.greetings'><farewell id='bye' class='B'/></extension>");
        assertThat(read()).containsExactly("org.b hello");
        assertThat(log).isEmpty();
    }

    @Test
    void whatLacksItsIdOrClassIsSkippedAndNamed() {
        greeting("org.b", "id='hello'");
        greeting("org.c", "class='H'");
        assertThat(read()).isEmpty();
        assertThat(log).extracting(IStatus::getPlugin).containsExactlyInAnyOrder("org.b", "org.c");
        assertThat(log).extracting(IStatus::getMessage).anyMatch(message -> message.contains("hello") && message.contains("class"))
                .anyMatch(message -> message.contains("org.c") && message.contains("id"));
    }

    @Test
    void ofTwoWithOneIdTheFirstPlugInIsKeptAndAdducesOwnBeforeAll() {
        greeting("org.z", "id='hello' class='H'");
        greeting("org.b", "id='hello' class='H'");
        assertThat(read()).containsExactly("org.b hello");
        greeting("org.adduce.zone", "id='hello' class='H'");
        assertThat(read()).containsExactly("org.adduce.zone hello");
        assertThat(log).last().satisfies(status -> assertThat(status.getMessage()).contains("org.adduce.zone"));
    }
}
