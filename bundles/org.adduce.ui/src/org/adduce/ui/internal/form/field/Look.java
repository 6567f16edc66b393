package org.adduce.ui.internal.form.field;

import org.adduce.model.ModelPackage;
import org.adduce.model.Stance;
import org.adduce.model.edit.ModelWords;
import org.adduce.ui.internal.reader.page.Shade;
import org.adduce.ui.internal.reader.page.StanceHue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Colours and fonts of forms, all from the system's own, so that light and dark follow it. Made anew when the system's
 * colours change; its fonts go with the resource manager handed in.
 */
public final class Look {

    /** The grid everything stands on, in pixels. */
    public static final int GRID = 4;
    /** What a field keeps free on its left and right, in pixels. */
    public static final int PAD = 6;
    /** What a field keeps free above and below its words, in pixels. */
    public static final int RISE = 4;
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final int LEAD_MORE = 4;
    private static final int HEADLINE_MORE = 8;
    private static final int LABEL_CHARACTERS = 14;
    private static final double QUIET = 0.62;
    private static final double FAINT = 0.16;
    private static final double HOVER = 0.05;

    private final Display display;
    private final Font text;
    private final Font strong;
    private final Font lead;
    private final Font headline;
    /** In pixels; measured when it is first asked for, since not all who look so have labels. */
    private int labelWidth;

    /** The look of the system as it is now. */
    public Look(Display display, ResourceManager resources) {
        this.display = display;
        var base = JFaceResources.getDialogFontDescriptor();
        text = resources.create(base);
        strong = resources.create(base.setStyle(SWT.BOLD));
        lead = resources.create(FontDescriptor.createFrom(text).increaseHeight(LEAD_MORE));
        headline = resources.create(FontDescriptor.createFrom(text).increaseHeight(HEADLINE_MORE));
    }

    /** Behind everything. */
    public Color ground() {
        return display.getSystemColor(SWT.COLOR_LIST_BACKGROUND);
    }

    /** Words. */
    public Color ink() {
        return display.getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    /** Words told aside: labels, hints, times. */
    public Color quiet() {
        return mixed(ink(), QUIET);
    }

    /** Lines that part. */
    public Color faint() {
        return mixed(ink(), FAINT);
    }

    /** Behind what the pointer is on. */
    public Color hover() {
        return mixed(ink(), HOVER);
    }

    /** What has the focus, and what leads elsewhere. */
    public Color accent() {
        return new Color(Shade.readable(display.getSystemColor(SWT.COLOR_LINK_FOREGROUND).getRGB(), ground().getRGB(), ink().getRGB()));
    }

    /** A stance: its word and its mark. */
    public Color stance(Stance stance) {
        return new Color(Shade.readable(StanceHue.of(stance), ground().getRGB(), ink().getRGB()));
    }

    /** What cannot be so. */
    public Color alarm() {
        return isDark() ? new Color(0xff, 0x8a, 0x80) : new Color(0xb3, 0x26, 0x1e);
    }

    /** The font of words. */
    public Font text() {
        return text;
    }

    /** The font of headings. */
    public Font strong() {
        return strong;
    }

    /** The font of the words that name an element. */
    public Font lead() {
        return lead;
    }

    /** The font of the words that name an element on a page of its own. */
    public Font headline() {
        return headline;
    }

    /** How wide the column of labels is, in pixels. */
    public int labelWidth() {
        if (labelWidth == 0) {
            labelWidth = measureLabels();
        }
        return labelWidth;
    }

    /** So wide that every name of a field that is not a long one stands in one line, whatever its letters. */
    private int measureLabels() {
        var gc = new GC(display);
        try {
            gc.setFont(text);
            double usual = gc.getFontMetrics().getAverageCharacterWidth() * LABEL_CHARACTERS;
            double widest = ModelPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast)
                    .flatMap(type -> type.getEStructuralFeatures().stream()).map(ModelWords::feature).filter(name -> name.length() <= LABEL_CHARACTERS)
                    .distinct().mapToInt(name -> gc.textExtent(name).x).max().orElse(0);
            return (int) Math.ceil(Math.max(usual, widest + GRID));
        } finally {
            gc.dispose();
        }
    }

    /** Gives a control the colours and the font of words, and keeps style sheets away from it. */
    public <C extends Control> C dress(C control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setBackground(ground());
        control.setForeground(ink());
        control.setFont(text);
        return control;
    }

    private boolean isDark() {
        return ground().getRGB().getHSB()[2] < 0.5f;
    }

    private Color mixed(Color colour, double share) {
        RGB over = colour.getRGB();
        RGB under = ground().getRGB();
        return new Color(mix(over.red, under.red, share), mix(over.green, under.green, share), mix(over.blue, under.blue, share));
    }

    private static int mix(int over, int under, double share) {
        return (int) Math.round(over * share + under * (1 - share));
    }
}
