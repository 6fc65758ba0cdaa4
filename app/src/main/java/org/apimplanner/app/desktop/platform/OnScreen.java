package org.apimplanner.app.desktop.platform;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.apimplanner.app.desktop.state.WindowPlace;

/// Where a window goes: never larger than its screen, and never on one that went away.
final class OnScreen {
    static final double LEAST_WIDTH = 800;
    static final double LEAST_HEIGHT = 500;

    /// What a window's frame takes, about.
    private static final double FRAME = 40;

    private OnScreen() {}

    /// The place, as far as the screens have it.
    static WindowPlace fitting(WindowPlace wanted) {
        List<Screen> screens = wanted.at().stream()
                .flatMap(corner ->
                        Screen.getScreensForRectangle(corner.x(), corner.y(), wanted.width(), wanted.height()).stream())
                .toList();
        Rectangle2D screen = (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
        Optional<WindowPlace.Corner> at = wanted.at()
                .filter(corner -> !screens.isEmpty())
                .map(corner -> new WindowPlace.Corner(
                        Math.clamp(
                                corner.x(),
                                screen.getMinX(),
                                Math.max(screen.getMinX(), screen.getMaxX() - LEAST_WIDTH)),
                        Math.clamp(
                                corner.y(),
                                screen.getMinY(),
                                Math.max(screen.getMinY(), screen.getMaxY() - LEAST_HEIGHT))));
        return new WindowPlace(
                at,
                Math.min(wanted.width(), screen.getWidth()),
                Math.min(wanted.height(), screen.getHeight() - FRAME),
                wanted.maximized(),
                wanted.divider(),
                wanted.part());
    }

    /// Where the window is now.
    static WindowPlace place(Stage stage, double divider, Optional<String> part) {
        return new WindowPlace(
                Optional.of(new WindowPlace.Corner(stage.getX(), stage.getY())),
                stage.getScene().getWidth(),
                stage.getScene().getHeight(),
                stage.isMaximized(),
                Optional.of(divider),
                part);
    }
}
