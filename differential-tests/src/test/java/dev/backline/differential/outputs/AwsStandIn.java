package dev.backline.differential.outputs;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Answers for CloudFormation and S3 on this machine, as far as one stack is concerned; whatever
 * else it is asked, it refuses.
 */
final class AwsStandIn implements AutoCloseable {
  private static final String NAMESPACE = "http://cloudformation.amazonaws.com/doc/2010-05-15/";

  private final HttpServer server;
  private final String stackName;
  private final DeployedStack stack;
  private final List<String> calls = new ArrayList<>();

  AwsStandIn(String stackName, DeployedStack stack) throws IOException {
    this.stackName = stackName;
    this.stack = stack;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Where it is, by an address: S3 clients put the bucket before the name of a host. */
  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** What it was asked, in order. */
  List<String> calls() {
    return List.copyOf(calls);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestMethod().equals("POST")) {
        answerCloudFormation(exchange);
      } else {
        answerS3(exchange);
      }
    }
  }

  private void answerCloudFormation(HttpExchange exchange) throws IOException {
    Map<String, String> form = form(exchange);
    String action = form.get("Action");
    calls.add(action);
    String result =
        !stackName.equals(form.get("StackName"))
            ? null
            : switch (action) {
              case "GetTemplateSummary" -> element("Metadata", escaped(stack.metadata()));
              case "DescribeStacks" -> element("Stacks", element("member", description()));
              default -> null;
            };
    if (result == null) {
      send(exchange, 400, error());
    } else {
      send(exchange, 200, response(action, result));
    }
  }

  private String description() {
    return element("StackName", stackName)
        + element("StackStatus", "UPDATE_COMPLETE")
        + element(
            "Outputs",
            stack.outputs().entrySet().stream()
                .map(
                    output ->
                        element(
                            "member",
                            element("OutputKey", output.getKey())
                                + element("OutputValue", escaped(output.getValue()))))
                .collect(Collectors.joining()));
  }

  /** The path is the bucket's name and the key of the file. */
  private void answerS3(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    calls.add("GetObject " + path);
    send(exchange, 200, stack.deployedFile(path.substring(path.lastIndexOf('/') + 1)));
  }

  private static Map<String, String> form(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> form = new LinkedHashMap<>();
    for (String pair : body.split("&", -1)) {
      String[] parts = pair.split("=", 2);
      form.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    return form;
  }

  private static String response(String action, String result) {
    return "<%1$sResponse xmlns=\"%2$s\"><%1$sResult>%3$s</%1$sResult></%1$sResponse>"
        .formatted(action, NAMESPACE, result);
  }

  private String error() {
    return "<ErrorResponse xmlns=\"%s\"><Error><Type>Sender</Type><Code>ValidationError</Code>"
            .formatted(NAMESPACE)
        + "<Message>Stack with id %s does not exist</Message></Error></ErrorResponse>"
            .formatted(stackName);
  }

  private static String element(String name, String content) {
    return "<" + name + ">" + content + "</" + name + ">";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static void send(HttpExchange exchange, int status, String xml) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", "text/xml");
    send(exchange, status, xml.getBytes(StandardCharsets.UTF_8));
  }

  private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
  }
}
