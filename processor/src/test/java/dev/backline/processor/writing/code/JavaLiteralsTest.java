package dev.backline.processor.writing.code;

import static com.google.common.truth.Truth.assertThat;

import org.junit.jupiter.api.Test;

/** Text of users becomes a Java literal of one line of ASCII that means the same. */
final class JavaLiteralsTest {
  @Test
  void plainText() {
    assertThat(JavaLiterals.string("")).isEqualTo("\"\"");
    assertThat(JavaLiterals.string("It's $5 / 100%")).isEqualTo("\"It's $5 / 100%\"");
  }

  @Test
  void escapes() {
    assertThat(JavaLiterals.string("\"\\\n\r\t")).isEqualTo("\"\\\"\\\\\\n\\r\\t\"");
    assertThat(JavaLiterals.string("\u0000\u0007\u001f")).isEqualTo("\"\\000\\007\\037\"");
  }

  @Test
  void digitsBehindOctalEscapeStayText() {
    assertThat(JavaLiterals.string("\u00007")).isEqualTo("\"\\0007\"");
  }

  @Test
  void beyondAscii() {
    assertThat(JavaLiterals.string("é\u2028\uD83D\uDE00\u007f"))
        .isEqualTo("\"\\u00e9\\u2028\\ud83d\\ude00\\u007f\"");
  }

  @Test
  void whatLooksLikeUnicodeEscapeStaysText() {
    assertThat(JavaLiterals.string("\\u000a")).isEqualTo("\"\\\\u000a\"");
  }

  @Test
  void everyCharacterSurvivesTheRoundTrip() {
    StringBuilder all = new StringBuilder();
    for (char c = 0; c < 0x250; c++) {
      all.append(c);
    }
    String literal = JavaLiterals.string(all.toString());
    assertThat(literal).matches("[ -~]*");
    String inner = literal.substring(1, literal.length() - 1);
    StringBuilder unicodeResolved = new StringBuilder();
    for (int i = 0; i < inner.length(); i++) {
      if (inner.startsWith("\\\\", i)) {
        unicodeResolved.append("\\\\");
        i++;
      } else if (inner.startsWith("\\u", i)) {
        unicodeResolved.append((char) Integer.parseInt(inner.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        unicodeResolved.append(inner.charAt(i));
      }
    }
    assertThat(unicodeResolved.toString().translateEscapes()).isEqualTo(all.toString());
  }
}
