package dev.backline.fuzz.text;

import dev.backline.processor.graphql.DirectiveText;
import dev.backline.processor.naming.NamingText;
import dev.backline.processor.reader.classfile.ClassFileText;
import dev.backline.processor.reader.override.JsonText;
import dev.backline.processor.schema.QuotedText;
import dev.backline.processor.validation.function.CronText;
import dev.backline.processor.validation.type.ScalarTexts;
import java.util.Arrays;
import java.util.List;

/** What Jazzer calls: the first byte says who reads the others. */
public final class TextTarget {
  private static final List<TextReader> READERS =
      List.of(
          new DirectiveText(),
          new ClassFileText(),
          new JsonText(),
          new CronText(),
          new ScalarTexts(),
          new QuotedText(),
          new NameText(),
          new NamingText());

  /** How many readers there are. */
  public static final int READER_COUNT = READERS.size();

  private TextTarget() {}

  /** Jazzer finds this method by its name. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (data.length > 0) {
      READERS
          .get(Math.floorMod(data[0], READERS.size()))
          .read(Arrays.copyOfRange(data, 1, data.length));
    }
  }
}
