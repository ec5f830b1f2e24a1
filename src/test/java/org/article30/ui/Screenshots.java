package org.article30.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of what is on screen, popups included, for people to look at: {@code target/screenshots/<name>.png}. */
public final class Screenshots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {
    }

    /** Draws {@code stage} and the popups over it, and writes the picture. Call from the test's thread. */
    public static Path take(Stage stage, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> draw(stage, name));
    }

    /** Draws a node with all it holds, what is scrolled out of sight too, and writes the picture. Call from the test's thread. */
    public static Path whole(Node node, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> write(SwingFXUtils.fromFXImage(node.snapshot(null, null), null), name));
    }

    private static Path draw(Stage stage, String name) {
        var scene = stage.getScene();
        var picture = SwingFXUtils.fromFXImage(scene.snapshot(new WritableImage((int) scene.getWidth(), (int) scene.getHeight())), null);
        var pen = picture.createGraphics();
        var clear = new SnapshotParameters();
        clear.setFill(javafx.scene.paint.Color.TRANSPARENT);
        for (var window : Window.getWindows()) {
            if (window instanceof PopupWindow && window.isShowing()) {
                BufferedImage popup = SwingFXUtils.fromFXImage(window.getScene().getRoot().snapshot(clear, null), null);
                pen.drawImage(popup, (int) (window.getX() - stage.getX() - scene.getX()), (int) (window.getY() - stage.getY() - scene.getY()), null);
            }
        }
        pen.dispose();
        return write(picture, name);
    }

    private static Path write(BufferedImage picture, String name) {
        try {
            var file = Files.createDirectories(FOLDER).resolve(name + ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
