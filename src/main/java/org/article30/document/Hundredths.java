package org.article30.document;

import org.openpdf.text.pdf.ByteBuffer;

/** Writes numbers of two decimals, the precision of a printed page, without making strings of them. */
final class Hundredths {

    private final byte[] digits = new byte[13];

    /** Writes a number given in hundredths and gives the buffer back. */
    ByteBuffer write(int hundredths, ByteBuffer out) {
        int rest = Math.abs(hundredths);
        int at = digits.length;
        for (int place = 0; place < 3 || rest > 0; place++) {
            if (place == 2 && at < digits.length) {
                digits[--at] = '.';
            }
            int digit = rest % 10;
            rest /= 10;
            // no zeros at the end of the fraction
            if (place >= 2 || digit != 0 || at < digits.length) {
                digits[--at] = (byte) ('0' + digit);
            }
        }
        if (hundredths < 0) {
            digits[--at] = '-';
        }
        return out.append(digits, at, digits.length - at);
    }
}
