package dev.backline.fuzz.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.processor.model.CodeFile;
import dev.backline.processor.naming.GraphqlNames;
import dev.backline.processor.naming.JavaNames;
import dev.backline.processor.naming.NearestName;
import dev.backline.processor.naming.Plurals;
import java.util.List;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Names, which are compared, put into the plural, and made names of methods. */
final class NameText implements TextReader {
  @Override
  public void read(byte[] text) {
    String name = new String(text, UTF_8);
    Plurals.plural(name);
    NearestName.hint(name, List.of("", "id", name, name + name));
    CodeFile.isRelative(name);
    if (GraphqlNames.isName(name)) {
      GraphqlNames.raised(name);
      GraphqlNames.lowered(name);
      String method = new JavaNames(Set.of("toString")).method(name);
      if (!SourceVersion.isName(method) || method.equals("toString")) {
        throw new IllegalStateException(method + " is no name for a method");
      }
    }
  }
}
