package dev.backline.processor.naming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PluralsTest {
  @Test
  void everyPluralIsThatOfPluralize() throws IOException {
    List<String> lines = recordedPlurals();
    assertTrue(lines.size() >= 3000, "plurals.txt holds only " + lines.size() + " words");

    List<String> mismatches = new ArrayList<>();
    for (String line : lines) {
      int space = line.indexOf(' ');
      String word = line.substring(0, space);
      String expected = line.substring(space + 1);
      String actual = Plurals.plural(word);
      if (!actual.equals(expected)) {
        mismatches.add(word + ": expected " + expected + ", got " + actual);
      }
    }
    assertEquals("", String.join("\n", mismatches));
  }

  @Test
  void emptyWordStaysEmpty() {
    assertEquals("", Plurals.plural(""));
  }

  @Test
  void finalLineBreakIsPartOfTheWord() {
    assertEquals("city\ns", Plurals.plural("city\n"));
  }

  private static List<String> recordedPlurals() throws IOException {
    try (InputStream file = PluralsTest.class.getResourceAsStream("plurals.txt")) {
      return new String(file.readAllBytes(), UTF_8).lines().skip(1).toList();
    }
  }
}
