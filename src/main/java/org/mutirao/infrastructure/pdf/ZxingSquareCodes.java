package org.mutirao.infrastructure.pdf;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.BitSet;
import org.mutirao.application.paper.SquareCodes;

/// QR codes.
public final class ZxingSquareCodes implements SquareCodes {
    @Override
    public Squares of(String content) {
        BitMatrix squares = encode(content);
        int side = squares.getWidth();
        BitSet dark = new BitSet(side * side);
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                dark.set(row * side + column, squares.get(column, row));
            }
        }
        return new Squares(side, dark);
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "no square code for " + content.length() + " characters", e);
        }
    }
}
