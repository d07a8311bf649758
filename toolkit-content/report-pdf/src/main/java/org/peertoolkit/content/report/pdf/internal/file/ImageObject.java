package org.peertoolkit.content.report.pdf.internal.file;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** Writes a picture of pixels, with what shines through. */
final class ImageObject {

    private final Objects objects;

    ImageObject(Objects objects) {
        this.objects = objects;
    }

    COSStream of(BufferedImage picture) throws IOException {
        int width = picture.getWidth();
        int height = picture.getHeight();
        byte[] colours = new byte[3 * width * height];
        byte[] cover = new byte[width * height];
        boolean opaque = true;
        int at = 0;
        for (int pixel : picture.getRGB(0, 0, width, height, null, 0, width)) {
            colours[3 * at] = (byte) (pixel >> 16);
            colours[3 * at + 1] = (byte) (pixel >> 8);
            colours[3 * at + 2] = (byte) pixel;
            cover[at++] = (byte) (pixel >>> 24);
            opaque &= pixel >>> 24 == 0xFF;
        }
        COSStream image = image(colours, width, height, COSName.DEVICERGB);
        if (!opaque) {
            image.setItem(COSName.SMASK, image(cover, width, height, COSName.DEVICEGRAY));
        }
        return image;
    }

    private COSStream image(byte[] bytes, int width, int height, COSName space) throws IOException {
        COSStream image = objects.stream(bytes);
        image.setItem(COSName.TYPE, COSName.XOBJECT);
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, width);
        image.setInt(COSName.HEIGHT, height);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, space);
        return image;
    }
}
