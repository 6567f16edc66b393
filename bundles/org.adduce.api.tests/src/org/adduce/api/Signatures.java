package org.adduce.api;

import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** What a plug-in compiled against some classes may use of them, a line for each class and member. */
final class Signatures {

    /** Stands at the end of what somebody who implements the class has to have. */
    static final String ABSTRACT = " abstract";

    private final SortedSet<String> lines = new TreeSet<>();

    private Signatures() {
    }

    static SortedSet<String> of(Collection<Class<?>> types) {
        var signatures = new Signatures();
        types.stream().filter(Signatures::isOpen).forEach(signatures::add);
        return signatures.lines;
    }

    private static boolean isOpen(Class<?> type) {
        return isOpen(type.getModifiers()) && !type.isAnonymousClass() && !type.isLocalClass()
                && (type.getDeclaringClass() == null || isOpen(type.getDeclaringClass()));
    }

    private static boolean isOpen(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    private void add(Class<?> type) {
        lines.add(type.getName() + ": " + kind(type) + supertypes(type));
        for (Field field : type.getDeclaredFields()) {
            if (isOpen(field.getModifiers()) && !field.isSynthetic()) {
                lines.add(type.getName() + '#' + field.getName() + ": " + field.getType().getTypeName() + statics(field.getModifiers()));
            }
        }
        for (Executable constructor : type.getDeclaredConstructors()) {
            if (isOpen(constructor.getModifiers()) && !constructor.isSynthetic()) {
                lines.add(type.getName() + "#new" + parameters(constructor));
            }
        }
        for (Method method : type.getDeclaredMethods()) {
            if (isOpen(method.getModifiers()) && !method.isSynthetic()) {
                lines.add(type.getName() + '#' + method.getName() + parameters(method) + ": " + method.getReturnType().getTypeName()
                        + statics(method.getModifiers()) + (isToImplement(type, method) ? ABSTRACT : ""));
            }
        }
    }

    private static String kind(Class<?> type) {
        var kind = type.isRecord() ? "record" : type.isEnum() ? "enum" : type.isInterface() ? "interface" : "class";
        return Modifier.isFinal(type.getModifiers()) && kind.equals("class") ? "final class" : kind;
    }

    private static String supertypes(Class<?> type) {
        var above = Stream.concat(Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces())).map(Class::getName)
                .filter(name -> !name.startsWith("java.lang.")).sorted().collect(Collectors.joining(", "));
        return above.isEmpty() ? "" : " of " + above;
    }

    private static String statics(int modifiers) {
        return Modifier.isStatic(modifiers) ? " static" : "";
    }

    private static String parameters(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(Class::getTypeName).collect(Collectors.joining(",", "(", ")"));
    }

    /** Nobody implements the model's interfaces but the model, nor sealed ones. */
    private static boolean isToImplement(Class<?> type, Method method) {
        return Modifier.isAbstract(method.getModifiers()) && !type.isSealed() && !EObject.class.isAssignableFrom(type);
    }
}
