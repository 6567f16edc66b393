package org.adduce.about;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://www.apache.org/licenses/LICENSE-2.0.txt          | Apache-2.0
            https://www.apache.org/licenses/LICENSE-2.0             | Apache-2.0
            Apache-2.0;description="one, or two";link=http://x.test | Apache-2.0
            "Apache-2.0";link="http://x.test/a,b"                   | Apache-2.0
            MIT                                                     | MIT
            The MIT License                                         | MIT
            BSD-3-Clause;link=http://x.test                         | BSD-3-Clause
            http://opensource.org/licenses/bsd-license.php          | BSD-2-Clause
            http://www.eclipse.org/legal/epl-2.0                    | EPL-2.0
            https://www.eclipse.org/legal/epl-v10.html              | EPL-1.0
            Unicode-3.0                                             | Unicode-3.0
            """)
    void headersAreKnownByTheirSpdxNames(String header, String licence) {
        assertThat(Licence.ofHeader(header)).containsExactly(licence);
    }

    @Test
    void aHeaderMayNameSeveral() {
        assertThat(Licence.ofHeader("http://www.eclipse.org/legal/epl-2.0, https://www.gnu.org/software/classpath/license.html"))
                .containsExactly("EPL-2.0", "GPL-2.0 WITH Classpath-exception-2.0");
    }

    @Test
    void aHeaderNobodyKnowsIsTakenAsItStands() {
        assertThat(Licence.ofHeader("The Harbour Licence;link=http://x.test")).containsExactly("The Harbour Licence");
    }

    @Test
    void noHeaderNamesNone() {
        assertThat(Licence.ofHeader("")).isEmpty();
    }

    @Test
    void aTextGrantsWhatItSpeaksOfFirst() {
        assertThat(Licence.ofText("Provided under the Eclipse Public\n  License Version 2.0. Parts: Apache License, Version 2.0")).containsExactly("EPL-2.0");
    }

    @Test
    void anSpdxTagSaysItAll() {
        assertThat(Licence.ofText("SPDX-License-Identifier: Apache-2.0 OR LGPL-2.1-or-later\nEclipse Public License Version 2.0"))
                .containsExactly("Apache-2.0 OR LGPL-2.1-or-later");
    }

    @Test
    void aTextThatGrantsNothingGrantsNothing() {
        assertThat(Licence.ofText("Thanks to everybody at the quay.")).isEmpty();
    }
}
