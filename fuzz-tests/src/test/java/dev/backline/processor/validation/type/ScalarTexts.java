package dev.backline.processor.validation.type;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import java.util.List;

/** Values of all scalars, and text of templates. */
public final class ScalarTexts implements TextReader {
  private static final List<String> SCALARS =
      List.of(
          "ID",
          "String",
          "Int",
          "Float",
          "Boolean",
          "AWSDate",
          "AWSTime",
          "AWSDateTime",
          "AWSTimestamp",
          "AWSEmail",
          "AWSJSON",
          "AWSPhone",
          "AWSURL",
          "AWSIPAddress");

  @Override
  public void read(byte[] text) {
    String value = new String(text, UTF_8);
    SCALARS.forEach(scalar -> ScalarText.mistake(scalar, value));
    TemplateText.codeIn(value).forEach(TemplateText::describe);
    TemplateText.effectiveCodeIn(value);
  }
}
