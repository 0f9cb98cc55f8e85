package cn.shuanglian.api;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads QR codes as a phone does, from a picture or from our own drawing of one. */
public final class Scanner {
    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) \\1\"");
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");
    private static final int SCALE = 8;

    private Scanner() {
    }

    /** What the drawing says; it is painted with eight dots a module first. */
    public static String read(String svg) {
        var size = SIZE.matcher(svg);
        if (!size.find()) {
            throw new AssertionError("no drawing of ours: " + svg);
        }
        int modules = Integer.parseInt(size.group(1));
        int[] dots = new int[modules * SCALE * modules * SCALE];
        Arrays.fill(dots, 0xffffff);
        RUN.matcher(svg).results().forEach(run -> paint(dots, modules * SCALE, run));
        return read(dots, modules * SCALE, modules * SCALE);
    }

    /** What the picture says. */
    public static String read(BufferedImage picture) {
        return read(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()), picture.getWidth(), picture.getHeight());
    }

    private static void paint(int[] dots, int width, MatchResult run) {
        int left = Integer.parseInt(run.group(1)) * SCALE;
        int top = Integer.parseInt(run.group(2)) * SCALE;
        int right = left + Integer.parseInt(run.group(3)) * SCALE;
        for (int y = top; y < top + SCALE; y++) {
            Arrays.fill(dots, y * width + left, y * width + right, 0);
        }
    }

    private static String read(int[] dots, int width, int height) {
        try {
            return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, dots))),
                    Map.of(DecodeHintType.TRY_HARDER, true)).getText();
        } catch (NotFoundException | ChecksumException | FormatException unreadable) {
            throw new AssertionError("no code can be read", unreadable);
        }
    }
}
