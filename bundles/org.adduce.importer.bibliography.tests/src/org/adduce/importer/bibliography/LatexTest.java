package org.adduce.importer.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import org.adduce.importer.bibliography.internal.latex.Latex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LaTeX becomes text that people read. */
class LatexTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '¦', value = {"G{\\\"o}del|Gödel", "G\\\"odel|Gödel", "Erd{\\H o}s|Erdős", "{\\v C}apek|Čapek", "\\v{C}apek|Čapek", "Stra{\\ss}e|Straße", "Stra\\ss e|Straße",
            "\\'{\\i}ndice|índice", "S{\\o}ren \\O{}sterg{\\aa}rd|Søren Østergård", "{\\L}{\\'o}d{\\'z}|Łódź", "Fran{\\c c}ois|François", "Fran\\c{c}ois|François", "\\~{n}and\\'{u}|ñandú",
            "AT\\&T \\$5 100\\% \\#1 a\\_b|AT&T $5 100% #1 a_b", "{P}i {C}alculus|Pi Calculus", "a -- b --- c|a – b — c", "``so''|“so”", "x~y|x y", "$\\beta$-test|β-test",
            "H$_2$O and CO$_{2}$|H₂O and CO₂", "$x^2 \\le 10^{-3}$|x² ≤ 10⁻³", "$x_{max}$|x_(max)", "16\\textsuperscript{th}|16th", "radix-2\\textsuperscript{2}|radix-2²", "\\emph{so} \\textbf{it} is|so it is",
            "{\\em so} it is|so it is", "costs $5 million|costs $5 million", "US$5 million and US$7 million|US$5 million and US$7 million", "\\url{http://a.b/~c_d}|http://a.b/~c_d", "\\verb+a~b+ c|a~b c", "the 4$^{\\textrm{th}}$ and XX$^e$|the 4th and XXe", "Cu$_\\mathrm{CUS}$, T$_{x}$|Cu_(CUS), T_x", "x $^{ab}$|x ^(ab)",
            "\\href{http://a.b}{here}|here (http://a.b)", "\\noopsort{1}2004|2004", "5\\,km|5 km", "na\\\"{\\i}ve|naïve", "\\frac{1}{2}|\\frac{1}{2}", "$\\frac{a}{b}$|a/b", "$\\alpha$, $\\Omega$|α, Ω", "\\LaTeX{} rocks|LaTeX rocks",
            "{\\'E}cole|École", "\\'Ecole|École", "\\t{oo}|o͡o", "\\k{a}|ą", "{\\TH}orn|Þorn", "1\\,000~\\euro|1 000 €"})
    void isReadable(String value, String text) {
        assertThat(new Latex().text(value)).isEqualTo(text);
    }

    @Test
    void whatNobodyKnowsStaysAsItIs() {
        var latex = new Latex();
        assertThat(latex.text("a \\frobnicate{b} c")).isEqualTo("a \\frobnicate{b} c");
        assertThat(latex.unknown()).containsExactly("\\frobnicate");
    }

    @Test
    void paragraphsStay() {
        assertThat(new Latex().text("one\n\ttwo\n\n  three ")).isEqualTo("one two\n\nthree");
    }

    @Test
    void addressesAreOnlyUnescaped() {
        assertThat(new Latex().verbatim("http://a.b/~c\\_d\\%20--e")).isEqualTo("http://a.b/~c_d%20--e");
    }

    @Test
    void deepNestingEnds() {
        assertThat(new Latex().text("\\textsuperscript{".repeat(20_000) + "x" + "}".repeat(20_000))).isNotNull();
        assertThat(new Latex().text("$" + "\\sqrt{".repeat(20_000) + "x$")).isNotNull();
    }
}
