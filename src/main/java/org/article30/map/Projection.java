package org.article30.map;

/**
 * The Equal Earth projection (Šavrič, Patterson and Jenny, 2018): areas keep their proportions, so that no country looks
 * larger than it is. The map is cut in the Bering Strait, where it cuts hardly any land.
 */
final class Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;
    private static final double MIDDLE = 11;
    private static final double HALF_WIDTH = 2.70663;
    private static final double NORTH = y(84);
    private static final double SOUTH = y(-58);

    private final double scale;

    /** A projection onto a map of that width, without the emptiest south. */
    Projection(double width) {
        scale = width / (2 * HALF_WIDTH);
    }

    /** The height of the map. */
    double height() {
        return (NORTH - SOUTH) * scale;
    }

    /** That meridian, counted so that it lies on the map: from 169° west to 191° east. */
    static double onMap(double longitude) {
        return longitude < MIDDLE - 180 ? longitude + 360 : longitude > MIDDLE + 180 ? longitude - 360 : longitude;
    }

    /** From the left edge. */
    double x(double longitude, double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        double x = Math.toRadians(longitude - MIDDLE) * Math.cos(t) / (M * (A1 + 3 * A2 * t2 + t2 * t2 * t2 * (7 * A3 + 9 * A4 * t2)));
        return (x + HALF_WIDTH) * scale;
    }

    /** From the upper edge. */
    double down(double latitude) {
        return (NORTH - Math.max(y(latitude), SOUTH)) * scale;
    }

    private static double y(double latitude) {
        double t = parameter(latitude);
        double t2 = t * t;
        return t * (A1 + A2 * t2 + t2 * t2 * t2 * (A3 + A4 * t2));
    }

    private static double parameter(double latitude) {
        return Math.asin(M * Math.sin(Math.toRadians(latitude)));
    }
}
