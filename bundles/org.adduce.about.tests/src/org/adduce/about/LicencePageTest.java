package org.adduce.about;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencePageTest {

    private static Component component(String id, LegalText... texts) {
        return new Component(id, id + " & co", "1.0", "<Corvid>", List.of("MIT"), List.of(texts));
    }

    @Test
    void theSameWordsStandOnceHoweverManyCarryThem() {
        var page = new LicencePage(List.of(component("auk", new LegalText("LICENSE", "Use it well.")), component("wren", new LegalText("LICENCE.txt", "Use it well.\r\n")))).html();
        assertThat(page.split("<pre>Use it well\\.</pre>", -1)).hasSize(2);
        assertThat(page.split("href=\"#text1\"", -1)).hasSize(3);
    }

    @Test
    void namesCannotActInThePage() {
        assertThat(new LicencePage(List.of(component("auk"))).html()).contains("auk &amp; co").contains("&lt;Corvid&gt;").doesNotContain("<Corvid>");
    }

    @Test
    void textsLoseTheirMarkUp() {
        var text = new LegalText("about.html", "<html><head><title>x</title></head><body><script>act()</script><p>Mind the &quot;tern&quot; &amp; auk.</p></body></html>");
        assertThat(LicencePage.plain(text)).isEqualTo("Mind the \"tern\" & auk.");
    }

    @Test
    void plainTextsKeepTheirAngles() {
        assertThat(LicencePage.plain(new LegalText("LICENSE", "Mail <tern@x.test>"))).isEqualTo("Mail <tern@x.test>");
    }

    @Test
    void aProductGetsItsPage(@TempDir Path product) throws IOException {
        PluginMaker.plugin("test.auk", "Bundle-Name: Auk", "Bundle-License: MIT").jar(product.resolve("plugins"), "auk.jar");
        WriteLicences.main(new String[] {product.toString()});
        assertThat(Files.readString(product.resolve(WriteLicences.FILE))).contains("Auk").contains("MIT");
    }

    @Test
    void aLibraryOfUnknownLicenceStopsTheBuild(@TempDir Path product) throws IOException {
        PluginMaker.plugin("test.auk").jar(product.resolve("plugins"), "auk.jar");
        assertThatThrownBy(() -> WriteLicences.main(new String[] {product.toString()})).hasMessageContaining("test.auk").hasMessageContaining("licence");
    }
}
