package dev.backline.processor.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.fuzz.text.TextReader;
import dev.backline.processor.naming.resource.PropertyLookup;
import java.util.List;
import javax.lang.model.SourceVersion;

/** What names of resources, paths of properties, addresses and ids of models become. */
public final class NamingText implements TextReader {
  @Override
  public void read(byte[] text) {
    String name = new String(text, UTF_8);
    HttpDataSources.server(name).ifPresent(HttpDataSources::name);
    HttpDataSources.parameters(name);
    PropertyLookup.segments(name);
    FunctionNames.parameterName(name);
    if (BedrockModels.isId(name)) {
      BedrockModels.isInferenceProfile(name);
    }
    SqlNames.isName(name);
    checkMethod(StorageNames.accessor(name));
    checkMethod(FunctionNames.accessor(name));
    GroupNames.accessors(List.of(name)).values().forEach(NamingText::checkMethod);
  }

  private static void checkMethod(String method) {
    if (!SourceVersion.isName(method)) {
      throw new IllegalStateException(method + " is no name for a method");
    }
  }
}
