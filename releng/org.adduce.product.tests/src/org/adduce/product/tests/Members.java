package org.adduce.product.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What the classes of a jar offer: their methods and fields, inherited ones among them. */
final class Members {

    private final Map<String, Set<String>> declared = new HashMap<>();
    private final Map<String, List<String>> inherited = new HashMap<>();

    static Members of(Path jar) throws IOException {
        var members = new Members();
        read(jar, reader -> reader.accept(members.new Reading(), ClassReader.SKIP_CODE));
        return members;
    }

    /** Hands on each class of a jar. */
    static void read(Path jar, ClassUse use) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            for (var entry : file.stream().filter(Members::isClass).toList()) {
                try (var in = file.getInputStream(entry)) {
                    use.accept(new ClassReader(in));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class") && !entry.getName().startsWith("META-INF") && !entry.getName().endsWith("module-info.class");
    }

    /** What a class of a jar is used for. */
    interface ClassUse {
        void accept(ClassReader type) throws IOException;
    }

    /** Whether a type has a member: a field's name, or a method's with its descriptor. What lies outside the jar is trusted. */
    boolean has(String type, String member) {
        if (!declared.containsKey(type)) {
            return !type.equals("java/lang/Object") && isOfJava(type, member);
        }
        return declared.get(type).contains(member) || inherited.get(type).stream().anyMatch(above -> has(above, member)) || isOfJava("java/lang/Object", member);
    }

    boolean has(String type) {
        return declared.containsKey(type);
    }

    private static boolean isOfJava(String type, String member) {
        try {
            return Arrays.stream(Class.forName(type.replace('/', '.')).getMethods()).anyMatch(method -> member.startsWith(method.getName() + "("));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private final class Reading extends ClassVisitor {

        private String name;

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String type, String signature, String above, String[] interfaces) {
            name = type;
            declared.put(name, new HashSet<>());
            var all = new ArrayList<>(List.of(interfaces));
            all.add(above);
            inherited.put(name, all);
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            declared.get(name).add(method + descriptor);
            return null;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            declared.get(name).add(field);
            return null;
        }
    }
}
