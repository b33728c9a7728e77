package dev.backline.processor.validation.directive;

import dev.backline.processor.diagnostic.DirectiveProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.naming.HttpDataSources;
import dev.backline.processor.validation.Rules;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** Each server has a data source of its own, whose name is that of the server without its signs. */
final class HttpServerRules implements Rules<DataSpec> {
  @Override
  public void check(DataSpec data, Findings findings) {
    Map<String, String> servers = new HashMap<>();
    Stream.concat(
            data.models().stream()
                .flatMap(model -> model.fields().stream())
                .flatMap(field -> field.directives().stream()),
            data.operations().stream().flatMap(operation -> operation.directives().stream()))
        .filter(directive -> directive.is("http"))
        .forEach(http -> check(http, servers, findings));
  }

  private static void check(DirectiveSpec http, Map<String, String> servers, Findings findings) {
    http.word("url")
        .flatMap(HttpDataSources::server)
        .ifPresent(
            server -> {
              String other = servers.putIfAbsent(HttpDataSources.name(server), server);
              if (other != null && !other.equals(server)) {
                findings.add(DirectiveProblem.HTTP_SERVERS_MERGE, http.text().at(), other, server);
              }
            });
  }
}
