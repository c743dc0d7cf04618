package org.parley.archive.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/// Bytes to text, without guessing: UTF-8, or UTF-16 with its mark.
final class TextDecoder {

  private TextDecoder() {}

  /// The text, without its mark.
  static String decode(byte[] bytes) throws IllegibleException {
    if (bytes.length == 0) {
      throw new IllegibleException("The file is empty.");
    }
    Charset utf16 = utf16(bytes);
    if (utf16 != null) {
      return new String(bytes, 2, bytes.length - 2, utf16);
    }
    refuseBinary(bytes);
    String text = strict(bytes);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static @org.jspecify.annotations.Nullable Charset utf16(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFEFF -> StandardCharsets.UTF_16BE;
      case 0xFFFE -> StandardCharsets.UTF_16LE;
      default -> null;
    };
  }

  /// Text has no control characters beside tab, line ends and form feed.
  static void refuseBinary(byte[] bytes) throws IllegibleException {
    for (int i = 0; i < bytes.length; i++) {
      int value = bytes[i];
      if (value >= 0 && value < 9 || value > 13 && value < 32 && value != 27) {
        throw new IllegibleException(
            "The file is not text (control character at byte " + (i + 1) + ").");
      }
    }
  }

  private static String strict(byte[] bytes) throws IllegibleException {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw new IllegibleException(
          "The text is not in UTF-8 (byte %d is 0x%02X); save it as UTF-8 and try again."
              .formatted(in.position() + 1, bytes[in.position()] & 0xFF));
    }
    return out.flip().toString();
  }
}
