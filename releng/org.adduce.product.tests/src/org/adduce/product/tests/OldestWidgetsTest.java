package org.adduce.product.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The build of every day compiles against the newest SWT, but some systems have an older one (decision 47): our plug-ins use
 * nothing that it lacks.
 */
class OldestWidgetsTest {

    private static final String WIDGETS = "org/eclipse/swt/";

    @Test
    void ourPlugInsUseNoWidgetThatTheOldestDoesNotHave() throws IOException {
        var oldest = Members.of(Path.of(System.getProperty("adduce.widgets")));
        var uses = new Uses(oldest);
        try (var plugins = Files.newDirectoryStream(Built.product().resolve("plugins"), "org.adduce.*.jar")) {
            for (var plugin : plugins) {
                Members.read(plugin, type -> type.accept(uses, 0));
            }
        }
        assertThat(uses.seen).as("members of SWT that are used").hasSizeGreaterThan(500);
        assertThat(uses.missing).isEmpty();
    }

    /** The oldest is older: else this would hold by itself. */
    @Test
    void theOldestDoesNotHaveWhatCameLater() throws IOException {
        var oldest = Members.of(Path.of(System.getProperty("adduce.widgets")));
        assertThat(oldest.has("org/eclipse/swt/widgets/Display", "setDarkThemePreferred(Z)V")).isFalse();
        assertThat(oldest.has("org/eclipse/swt/widgets/Display", "asyncExec(Ljava/lang/Runnable;)V")).isTrue();
    }

    private static final class Uses extends ClassVisitor {

        private final Members oldest;
        private final Set<String> seen = new TreeSet<>();
        private final Set<String> missing = new TreeSet<>();

        Uses(Members oldest) {
            super(Opcodes.ASM9);
            this.oldest = oldest;
        }

        private void use(String type, String member) {
            if (type.startsWith(WIDGETS)) {
                seen.add(type + ' ' + member);
                if (!oldest.has(type) || !oldest.has(type, member)) {
                    missing.add(type + ' ' + member);
                }
            }
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitMethodInsn(int code, String type, String member, String of, boolean isInterface) {
                    use(type, member + of);
                }

                @Override
                public void visitFieldInsn(int code, String type, String member, String of) {
                    use(type, member);
                }
            };
        }
    }
}
