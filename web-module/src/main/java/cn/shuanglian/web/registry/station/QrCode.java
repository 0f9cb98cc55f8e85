package cn.shuanglian.web.registry.station;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** A text as a QR code (GB/T 18284) that is sharp in any size: an SVG of one square a module, with the quiet zone around it. */
public final class QrCode {
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.MARGIN, 4, EncodeHintType.CHARACTER_SET, "UTF-8",
            EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M);

    private QrCode() {
    }

    /** The code as the text of an SVG. */
    public static String svg(String text) {
        BitMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int length = run(modules, x, y);
                if (length > 0) {
                    path.append('M').append(x).append(' ').append(y).append('h').append(length).append("v1h-").append(length).append('z');
                    x += length;
                }
            }
        }
        int size = modules.getWidth();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + size + "H0z\"/><path d=\"" + path + "\"/></svg>";
    }

    /** How many dark modules stand side by side from here. */
    private static int run(BitMatrix modules, int x, int y) {
        int length = 0;
        while (x + length < modules.getWidth() && modules.get(x + length, y)) {
            length++;
        }
        return length;
    }

    private static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a code: " + text.length(), e);
        }
    }
}
