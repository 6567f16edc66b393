package org.adduce.ui.internal.form.field;

import java.util.EnumMap;
import java.util.Map;
import org.adduce.model.Stance;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.Bullet;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;

/** The marks before lines that tell of a stance: the forms and hues they have on the timeline. What reads aloud has the word. */
final class StanceMarks {

    /** What a mark takes in front of its line, in pixels. */
    static final int WIDTH = 16;
    private static final int RADIUS = 4;

    private final StyledText text;
    private final Look look;
    private final Map<Stance, Bullet> bullets = new EnumMap<>(Stance.class);

    StanceMarks(StyledText text, Look look) {
        this.text = text;
        this.look = look;
        text.addPaintObjectListener(this::paint);
    }

    /** Puts a mark before a line. */
    void put(int line, Stance stance) {
        text.setLineBullet(line, 1, bullets.computeIfAbsent(stance, StanceMarks::bullet));
    }

    /** Forgets the lines: others are shown. */
    void clear() {
        bullets.clear();
    }

    private static Bullet bullet(Stance stance) {
        var style = new StyleRange();
        style.metrics = new GlyphMetrics(0, 0, WIDTH);
        style.data = stance;
        return new Bullet(ST.BULLET_CUSTOM, style);
    }

    private void paint(PaintObjectEvent event) {
        if (event.bullet == null || !(event.bullet.style.data instanceof Stance stance)) {
            return;
        }
        var gc = event.gc;
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(2);
        gc.setForeground(look.stance(stance));
        gc.setBackground(look.stance(stance));
        // the place of the mark leaves out how far the line is set in, and how far down
        int line = text.getLineIndex(event.y);
        int x = event.x + text.getLineIndent(line) + RADIUS + 1;
        int y = event.y + text.getLineVerticalIndent(line) + (event.ascent + event.descent + 1) / 2;
        draw(gc, stance, x, y);
    }

    private static void draw(GC gc, Stance stance, int x, int y) {
        int r = RADIUS;
        switch (stance) {
            case ASSERTS -> gc.fillOval(x - r, y - r, 2 * r, 2 * r);
            case DENIES -> {
                gc.drawLine(x - r + 1, y - r + 1, x + r - 1, y + r - 1);
                gc.drawLine(x - r + 1, y + r - 1, x + r - 1, y - r + 1);
            }
            case DOUBTS -> {
                gc.setLineWidth(1);
                gc.drawOval(x - r, y - r, 2 * r, 2 * r);
                gc.fillArc(x - r, y - r, 2 * r, 2 * r, 90, 180);
            }
            case ASKS -> gc.drawText("?", x - gc.textExtent("?").x / 2, y - gc.textExtent("?").y / 2, true);
            case CONCEDES -> gc.fillPolygon(new int[] {x - r, y - r + 1, x + r, y - r + 1, x, y + r});
            case RETRACTS -> {
                gc.setLineWidth(1);
                gc.drawOval(x - r, y - r, 2 * r, 2 * r);
                gc.drawLine(x - r + 1, y + r - 1, x + r - 1, y - r + 1);
            }
            case RELAYS -> gc.fillPolygon(new int[] {x - r + 1, y - r, x + r, y, x - r + 1, y + r});
        }
    }
}
