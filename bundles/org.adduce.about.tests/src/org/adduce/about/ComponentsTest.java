package org.adduce.about;

import static org.adduce.about.PluginMaker.plugin;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComponentsTest {

    @TempDir
    Path folder;

    @Test
    void aJarTellsItsNameVersionVendorAndLicence() throws IOException {
        var jar = plugin("test.tern;singleton:=true", "Bundle-Name: Tern", "Bundle-Vendor: Corvid Works", "Bundle-License: MIT").jar(folder, "tern.jar");
        var component = Components.of(jar);
        assertThat(component).returns("test.tern", Component::id).returns("Tern", Component::name).returns("1.2.3", Component::version)
                .returns("Corvid Works", Component::vendor);
        assertThat(component.licences()).containsExactly("MIT");
    }

    @Test
    void aFolderIsReadLikeAJar() throws IOException {
        var made = plugin("test.tern", "Bundle-License: MIT").with("about.html", "<p>words</p>").folder(folder, "tern");
        assertThat(Components.of(made).texts()).extracting(LegalText::file).containsExactly("about.html");
    }

    @Test
    void namesAreTranslated() throws IOException {
        var jar = plugin("test.tern", "Bundle-Localization: plugin", "Bundle-Name: %name").with("plugin.properties", "name = Tern of the North\n").jar(folder, "tern.jar");
        assertThat(Components.of(jar).name()).isEqualTo("Tern of the North");
    }

    @Test
    void withoutAHeaderTheTextSaysTheLicence() throws IOException {
        var jar = plugin("test.tern").with("about.html", "under the <b>Eclipse Public License Version 1.0</b>").jar(folder, "tern.jar");
        assertThat(Components.of(jar).licences()).containsExactly("EPL-1.0");
    }

    @Test
    void withoutATextWhatItsBuilderWroteSaysTheLicence() throws IOException {
        var pom = "<project><licenses><license><name>The Apache Software License, Version 2.0</name></license></licenses></project>";
        var jar = plugin("test.tern").with("META-INF/maven/test/tern/pom.xml", pom).jar(folder, "tern.jar");
        assertThat(Components.of(jar).licences()).containsExactly("Apache-2.0");
    }

    @Test
    void codeNamedLikeALicenceIsNoText() throws IOException {
        var jar = plugin("test.tern").with("org/tern/Licence.class", "x").with("org/tern/AboutDialog.class", "x").with("META-INF/LICENSE", "words").jar(folder, "tern.jar");
        assertThat(Components.of(jar).texts()).extracting(LegalText::file).containsExactly("META-INF/LICENSE");
    }

    @Test
    void ofAFolderOfPluginsTheOthersAreToldInOrder() throws IOException {
        plugin("test.wren", "Bundle-Name: wren", "Bundle-License: MIT").jar(folder, "wren.jar");
        plugin("test.auk", "Bundle-Name: Auk", "Bundle-License: MIT").folder(folder, "auk");
        plugin("org.adduce.core").jar(folder, "core.jar");
        Files.writeString(folder.resolve("notes.txt"), "no plug-in");
        assertThat(Components.in(folder)).extracting(Component::name).containsExactly("Auk", "wren");
    }
}
