package dev.backline.processor.naming;

import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.FieldSpec;
import dev.backline.processor.model.ModelSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data sources that Amplify makes for {@code @http}: one for each server. */
public final class HttpDataSources {
  private static final Pattern SERVER = Pattern.compile("(https?://[^/]*).*", Pattern.DOTALL);

  private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");

  private final Map<String, String> servers = new LinkedHashMap<>();

  /** The data sources of a backend, in the order of the schema. */
  public HttpDataSources(DataSpec data) {
    for (ModelSpec model : data.models()) {
      for (FieldSpec field : model.fields()) {
        add(field.directives());
      }
    }
    for (CustomOperationSpec operation : data.operations()) {
      add(operation.directives());
    }
  }

  private void add(List<DirectiveSpec> directives) {
    directives.stream()
        .filter(directive -> directive.is("http"))
        .flatMap(directive -> directive.word("url").stream())
        .flatMap(url -> server(url).stream())
        .forEach(server -> servers.putIfAbsent(name(server), server));
  }

  /** The server of an address: all before its path. */
  public static Optional<String> server(String url) {
    return Optional.of(SERVER.matcher(url)).filter(Matcher::matches).map(found -> found.group(1));
  }

  /** The name of a server's data source, which others may share. */
  public static String name(String server) {
    return server.replaceAll("[^_0-9A-Za-z]", "") + "DataSource";
  }

  /** The names behind colons in what follows the server of an address, in order. */
  public static List<String> parameters(String url) {
    Matcher server = SERVER.matcher(url);
    return server.matches()
        ? PARAMETER
            .matcher(url.substring(server.end(1)))
            .results()
            .map(parameter -> parameter.group(1))
            .toList()
        : List.of();
  }

  /** The servers by the names of their data sources. */
  public Map<String, String> servers() {
    return servers;
  }
}
