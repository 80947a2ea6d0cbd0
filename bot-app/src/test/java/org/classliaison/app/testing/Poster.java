package org.classliaison.app.testing;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture that goes with a notice. */
public final class Poster {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private Poster() {}

    public static FilePayload file() {
        return new FilePayload("海报.png", "image/png", png());
    }

    public static byte[] png() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x1d6b58));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(Color.WHITE);
        pen.fillOval(WIDTH - 220, HEIGHT - 220, 320, 320);
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 72));
        pen.drawString("15:00", 48, 120);
        pen.dispose();
        return written(picture);
    }

    private static byte[] written(BufferedImage picture) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The picture cannot be written", e);
        }
    }
}
