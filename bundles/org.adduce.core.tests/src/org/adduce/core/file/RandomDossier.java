package org.adduce.core.file;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.adduce.model.Dossier;
import org.adduce.model.Element;
import org.adduce.model.ModelFactory;
import org.adduce.model.ModelPackage;
import org.adduce.model.time.When;
import org.adduce.model.value.Anchor;
import org.adduce.model.value.Certainty;
import org.adduce.model.value.Identifier;
import org.adduce.model.value.Receipt;
import org.adduce.model.value.SidedValue;
import org.adduce.model.value.Variable;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EcorePackage;

/** A dossier with any values the model allows in any feature, sensible or not, drawn from a seed. */
public final class RandomDossier {

    private static final int DEEPEST = 5;
    private static final List<String> PIECES = List.of("a", "Rao", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", "&", "&amp;", "<", ">", "]]>", "]]",
            "\"", "'", "<!--", "<b>", "é", "ß", "\u0085", "\u2028", "\u00A0", "\u200F", "العربية", "日本", "😀", "\uD800\uDC00", "\uFFFD",
            "\uE000", "\u007F", "\uDBFF\uDFFD");
    private static final List<String> TIMES = List.of("2024", "2024-06~", "2023/..", "1985-XX", "2026-06-12", "{1960,1961-12}",
            "@0b5e7a52-5d0c-4e63-9d4e-0a4f6e3f2a11-P6M~", "2026-06-12/2028-06-12");

    private final Random random;
    private final List<Element> all = new ArrayList<>();

    private RandomDossier(long seed) {
        this.random = new Random(seed);
    }

    /** The dossier of a seed. */
    public static Dossier of(long seed) {
        var maker = new RandomDossier(seed);
        var dossier = (Dossier) maker.element(ModelPackage.Literals.DOSSIER, 0);
        dossier.setFormatVersion(DossierFormat.VERSION);
        maker.all.forEach(maker::refer);
        return dossier;
    }

    /** Any text a file can hold. */
    public static String text(Random random) {
        var text = new StringBuilder();
        for (int i = random.nextInt(random.nextInt(20) == 0 ? 3000 : 8); i >= 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private Element element(EClass type, int depth) {
        var element = (Element) ModelFactory.eINSTANCE.create(type);
        all.add(element);
        for (var attribute : type.getEAllAttributes()) {
            fill(element, attribute);
        }
        element.setId(new UUID(random.nextLong(), random.nextLong()));
        for (var reference : type.getEAllContainments()) {
            fill(element, reference, depth);
        }
        return element;
    }

    @SuppressWarnings("unchecked")
    private void fill(Element element, EAttribute attribute) {
        if (attribute == ModelPackage.Literals.ELEMENT__LEFTOVERS || random.nextInt(3) == 0) {
            return;
        }
        if (attribute.isMany()) {
            for (int i = random.nextInt(4); i > 0; i--) {
                ((List<Object>) element.eGet(attribute)).add(value(attribute.getEAttributeType()));
            }
        } else {
            element.eSet(attribute, value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum words) {
            return words.getELiterals().get(random.nextInt(words.getELiterals().size())).getInstance();
        }
        if (type == EcorePackage.Literals.ESTRING) {
            return text(random);
        }
        return switch (type.getName()) {
            case "EBoolean" -> random.nextBoolean();
            case "EInt" -> random.nextInt();
            case "EBigDecimal" -> new BigDecimal(new BigInteger(random.nextInt(200), random).negate(), random.nextInt(60));
            case "UUID" -> new UUID(random.nextLong(), random.nextLong());
            case "Instant" -> Instant.ofEpochMilli(random.nextLong() >> 1 + random.nextInt(30));
            case "When" -> When.parse(TIMES.get(random.nextInt(TIMES.size())));
            case "Range" -> anchor();
            case "ActorIdentifier" -> new Identifier(text(random), text(random));
            case "CslVariable" -> new Variable(text(random), text(random));
            case "Sureness" -> new Certainty(text(random), random.nextBoolean() ? random.nextDouble() : Double.NaN, random.nextDouble(), "");
            case "Side" -> new SidedValue(text(random), random.nextBoolean() ? "" : text(random));
            case "ImportReceipt" -> new Receipt(new UUID(random.nextLong(), random.nextLong()), text(random));
            default -> throw new IllegalArgumentException("No values known for " + type.getName());
        };
    }

    private Anchor anchor() {
        int start = random.nextInt(1000);
        return new Anchor(all.get(random.nextInt(all.size())).getId() == null ? new UUID(random.nextLong(), 7)
                : all.get(random.nextInt(all.size() - 1)).getId(), start, start + random.nextInt(100));
    }

    @SuppressWarnings("unchecked")
    private void fill(Element element, EReference containment, int depth) {
        int most = depth == 0 ? 6 : depth < DEEPEST ? 3 : 1;
        for (int i = random.nextInt(most); i > 0; i--) {
            var child = element(containment.getEReferenceType(), depth + 1);
            if (containment.isMany()) {
                ((List<Object>) element.eGet(containment)).add(child);
            } else {
                element.eSet(containment, child);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(Element element) {
        for (var reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                continue;
            }
            var targets = all.stream().filter(reference.getEReferenceType()::isInstance).toList();
            for (int i = targets.isEmpty() ? 0 : random.nextInt(reference.isMany() ? 4 : 2); i > 0; i--) {
                var target = targets.get(random.nextInt(targets.size()));
                if (reference.isMany()) {
                    ((List<Object>) element.eGet(reference)).add(target);
                } else {
                    element.eSet(reference, target);
                }
            }
        }
    }
}
