package org.apimplanner.app.desktop;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// The pixels of a scene, and how well colours stand out from each other.
final class DrawnPicture {
    /// How far from the edge of a field its surroundings are looked at, in pixels.
    private static final int AWAY = 4;

    private final WritableImage picture;

    DrawnPicture(Scene scene) {
        this.picture = scene.snapshot(null);
    }

    /// The colour that most of the pixels there have; empty where nothing of them is in sight.
    Optional<Color> behind(Bounds bounds) {
        int fromX = (int) Math.max(0, bounds.getMinX());
        int fromY = (int) Math.max(0, bounds.getMinY());
        int toX = (int) Math.min(picture.getWidth(), bounds.getMaxX());
        int toY = (int) Math.min(picture.getHeight(), bounds.getMaxY());
        if (toX <= fromX || toY <= fromY) {
            return Optional.empty();
        }
        int width = toX - fromX;
        int[] pixels = new int[width * (toY - fromY)];
        picture.getPixelReader()
                .getPixels(fromX, fromY, width, toY - fromY, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        Map<Integer, Integer> counts = new HashMap<>();
        int run = 0;
        for (int i = 0; i < pixels.length; i++) {
            run++;
            if (i + 1 == pixels.length || pixels[i + 1] != pixels[i]) {
                counts.merge(pixels[i], run, Integer::sum);
                run = 0;
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> most.getKey())
                .map(argb -> Color.rgb(argb >> 16 & 255, argb >> 8 & 255, argb & 255));
    }

    /// How well the left edge of what is drawn there stands out from what is beside it; empty where that is not in
    /// sight.
    Optional<Double> edge(Bounds bounds) {
        int y = (int) bounds.getCenterY();
        int left = (int) Math.round(bounds.getMinX());
        if (left < AWAY || left + AWAY >= picture.getWidth() || y < 0 || y >= picture.getHeight()) {
            return Optional.empty();
        }
        PixelReader pixels = picture.getPixelReader();
        Color beside = pixels.getColor(left - AWAY, y);
        double best = 1;
        for (int x = left - 2; x < left + AWAY; x++) {
            best = Math.max(best, contrast(beside, pixels.getColor(x, y)));
        }
        return Optional.of(best);
    }

    /// The contrast of the WCAG, from 1 to 21.
    static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
