package org.peertoolkit.content.report.pdf.internal.layout;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.peertoolkit.content.report.document.Brand;
import org.peertoolkit.core.problem.InvalidInputException;
import org.peertoolkit.core.problem.Place;
import org.peertoolkit.core.problem.Problem;

/** Reads the picture of a logo. */
public final class LogoPicture {

    private static final long MOST_PIXELS = 16_000_000;

    private LogoPicture() {}

    /**
     * @throws InvalidInputException if the picture is damaged, or has more than 16 million pixels
     */
    public static BufferedImage of(Brand.Logo logo) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(logo.png()))) {
            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw unusable("The logo has more than 16 million pixels.", "Make the picture smaller.");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw unusable("The logo is not a picture that can be read.", "Save it as PNG again.");
        }
    }

    private static InvalidInputException unusable(String what, String remedy) {
        return new InvalidInputException(
                "The report cannot be written as PDF",
                List.of(Problem.of("logo-unusable", Place.of("logo"), "", what, remedy)));
    }
}
