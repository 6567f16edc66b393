package org.adduce.model.time;

/** Reads a whole text: a date, an interval, a set, or a distance. */
final class WhenReader {

    static final int MAX_LENGTH = 1000;

    private final String text;
    private final Cursor in;

    private WhenReader(String text) {
        this.text = text;
        this.in = new Cursor(text);
    }

    static When read(String text) {
        var plain = FastDates.read(text).<Expression>map(date -> date).or(() -> FastMoments.read(text));
        return plain.isPresent() ? new EdtfWhen(text, plain.get()) : new WhenReader(text).read();
    }

    private When read() {
        if (text.length() > MAX_LENGTH) {
            throw in.fault(MAX_LENGTH, "length", MAX_LENGTH);
        }
        var expression = in.isAt('[') || in.isAt('{') ? new SetReader(in).read() : dateOrInterval();
        if (!in.isAtEnd()) {
            throw in.unexpected("expected.end");
        }
        return expression.anchors().isEmpty() ? new EdtfWhen(text, expression) : new DistanceWhen(text, expression);
    }

    private Expression dateOrInterval() {
        var from = side();
        if (in.isAt('/')) {
            return interval(from);
        }
        if (!(from instanceof Side.Dated(var date, var reach))) {
            throw in.fault(0, text.isEmpty() ? "empty" : "open.alone");
        }
        if (reach != Side.Reach.AT) {
            throw in.fault(0, "reach.alone");
        }
        return date;
    }

    private Expression interval(Side from) {
        requireSide(from, 0);
        in.expect('/');
        int start = in.position();
        var to = side();
        requireSide(to, start);
        var interval = new Interval(from, to);
        requireOrder(interval, start);
        return interval;
    }

    private Side side() {
        if (in.isAtEnd() || in.isAt('/')) {
            return Side.Blank.UNKNOWN;
        }
        boolean before = in.skip("..");
        if (before && (in.isAtEnd() || in.isAt('/'))) {
            return Side.Blank.OPEN;
        }
        var date = in.isAt('@') ? new DistanceReader(in).read() : new DateReader(in).read();
        if (before) {
            return new Side.Dated(date, Side.Reach.OR_EARLIER);
        }
        return new Side.Dated(date, in.skip("..") ? Side.Reach.OR_LATER : Side.Reach.AT);
    }

    /** Two or three digits are no side: 1984/85 is common for 1984/1985, but would mean the years 8500 to 8599. */
    private void requireSide(Side side, int offset) {
        if (side instanceof Side.Dated(YearSpan span, var reach)) {
            throw in.fault(offset, "interval.span");
        }
    }

    private void requireOrder(Interval interval, int offset) {
        var bounds = interval.bounds();
        if (bounds.earliest() instanceof Bound.At(var earliest) && bounds.latest() instanceof Bound.At(var latest)
                && latest.isBefore(earliest)) {
            throw in.fault(offset, "interval.order");
        }
    }
}
