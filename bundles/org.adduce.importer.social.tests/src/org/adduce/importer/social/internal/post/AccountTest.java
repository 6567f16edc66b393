package org.adduce.importer.social.internal.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.adduce.model.value.Identifier;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static final Account BARE = new Account("yard:id:7", "id:7", Set.of(), Set.of(new Identifier("id", "7")), "");
    private static final Account NAMED = new Account("yard:id:7", "@lena", Set.of("Lena"), Set.of(new Identifier("yard", "lena")), "");
    private static final Account RENAMED = new Account("yard:id:7", "@lena_k", Set.of(), Set.of(), "");

    @Test
    void whoeverIsKnownByAnIdAloneIsCalledWhatOthersCallHim() {
        for (var both : new Account[] {BARE.and(NAMED), NAMED.and(BARE)}) {
            assertThat(both.name()).isEqualTo("@lena");
            assertThat(both.aliases()).containsExactly("Lena");
            assertThat(both.identifiers()).hasSize(2);
        }
    }

    @Test
    void itMakesNoDifferenceWhoIsPutTogetherFirst() {
        assertThat(BARE.and(NAMED).and(RENAMED)).isEqualTo(BARE.and(NAMED.and(RENAMED)));
        assertThat(NAMED.and(RENAMED).name()).isEqualTo("@lena");
        assertThat(NAMED.and(RENAMED).aliases()).containsExactly("Lena", "@lena_k");
    }
}
