package dev.backline.processor.naming.resolver;

import dev.backline.processor.model.ModelOperation;
import dev.backline.processor.model.ModelSpec;
import dev.backline.processor.naming.GraphqlNames;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The logical ids that Amplify's transformers give to resolvers, which stack mappings go by.
 *
 * <p>CloudFormation takes letters and digits: a name with others is written without them, and ends
 * in four digits of its hash.
 */
public final class ResolverIds {
  private ResolverIds() {}

  /** The resolver of a model's operation; but for subscriptions it keeps its id when renamed. */
  public static String of(ModelSpec model, ModelOperation operation) {
    if (operation.rootType().equals("Subscription")) {
      return of("Subscription", GraphqlNames.operation(model, operation));
    }
    String verb =
        operation.name().charAt(0) + operation.name().substring(1).toLowerCase(Locale.ROOT);
    return verb + legal(model.name().value()) + "Resolver";
  }

  /** The resolver of any other field. */
  public static String of(String type, String field) {
    return legal(type + field) + "Resolver";
  }

  private static String legal(String name) {
    String legal = name.replaceAll("[^A-Za-z0-9]", "");
    return legal.equals(name) ? name : legal + hash(name);
  }

  private static String hash(String name) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
