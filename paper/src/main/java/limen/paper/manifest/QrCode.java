package limen.paper.manifest;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Arrays;

/**
 * A QR code (ISO/IEC 18004) as the bits of a picture: a token of 26 signs is 25 by 25 modules, of
 * which a quarter may be creased or dirty (level Q).
 */
final class QrCode {
  private final int modules;
  private final byte[] bits;

  private QrCode(int modules, byte[] bits) {
    this.modules = modules;
    this.bits = bits;
  }

  /** How many modules each side has. */
  int modules() {
    return modules;
  }

  /** Row by row, each filled up to whole bytes, 0 for a dark module. */
  byte[] bits() {
    return bits.clone();
  }

  static QrCode of(String text) {
    try {
      ByteMatrix matrix = Encoder.encode(text, ErrorCorrectionLevel.Q).getMatrix();
      int row = (matrix.getWidth() + 7) / 8;
      byte[] bits = new byte[row * matrix.getHeight()];
      Arrays.fill(bits, (byte) 0xFF);
      for (int y = 0; y < matrix.getHeight(); y++) {
        for (int x = 0; x < matrix.getWidth(); x++) {
          if (matrix.get(x, y) == 1) {
            bits[y * row + x / 8] &= (byte) ~(0x80 >> (x % 8));
          }
        }
      }
      return new QrCode(matrix.getWidth(), bits);
    } catch (WriterException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
