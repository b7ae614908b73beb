package org.mutirao.infrastructure.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// A QR code drawn as squares, sharp in any size.
final class SquareCode {
    private SquareCode() {}

    static void draw(PDPageContentStream out, String text, float x, float y, float side)
            throws IOException {
        BitMatrix squares = encode(text);
        float one = side / squares.getWidth();
        for (int row = 0; row < squares.getHeight(); row++) {
            for (int column = 0; column < squares.getWidth(); column++) {
                if (squares.get(column, row)) {
                    out.addRect(x + column * one, y + side - (row + 1) * one, one, one);
                }
            }
        }
        out.fill();
    }

    private static BitMatrix encode(String text) throws IOException {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IOException("no square code for " + text.length() + " characters", e);
        }
    }
}
