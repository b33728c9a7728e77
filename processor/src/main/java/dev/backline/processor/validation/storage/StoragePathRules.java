package dev.backline.processor.validation.storage;

import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.StorageProblem;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.StorageAccessSpec;
import dev.backline.processor.model.StorageSpec;
import dev.backline.processor.model.Written;
import dev.backline.processor.validation.Rules;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The paths of access rules are what Amplify, IAM and S3 take them for. */
final class StoragePathRules implements Rules<BackendSpec> {
  private static final String PLACEHOLDER = StorageAccessSpec.PLACEHOLDER;
  private static final String ALL_BELOW = "/*";

  /** The most bytes that S3 takes for the path of a file. */
  private static final int LONGEST = 1024;

  /** How much of a path that is too long is shown. */
  private static final int SHOWN = 40;

  /** What IAM takes in a policy. */
  private static final Pattern REFUSED = Pattern.compile("[^\\x20-\\x7e\\xa0-\\xff]");

  private static final Pattern BRACES = Pattern.compile("\\$?\\{[^{}/]*\\}?|\\$");

  @Override
  public void check(BackendSpec backend, Findings findings) {
    for (StorageSpec storage : backend.storages()) {
      Set<String> paths = new HashSet<>();
      for (StorageAccessSpec access : storage.access()) {
        Written<String> path = access.path();
        if (!paths.add(path.value())) {
          findings.add(StorageProblem.PATH_TWICE, path.at(), path.value());
        } else if (isWellFormed(path, findings)) {
          checkNesting(access, storage.access(), findings);
          checkPlaceholder(path, findings);
        }
      }
    }
  }

  private static boolean isWellFormed(Written<String> path, Findings findings) {
    String text = path.value();
    Matcher refused = REFUSED.matcher(text);
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    if (text.startsWith("/")) {
      findings.add(StorageProblem.PATH_START, path.at(), text, text.replaceFirst("^/+", ""));
    } else if (!text.endsWith(ALL_BELOW)) {
      findings.add(
          StorageProblem.PATH_END, path.at(), text, text.replaceFirst("[/*]*$", "") + ALL_BELOW);
    } else if (text.contains("//")) {
      findings.add(StorageProblem.PATH_EMPTY_PART, path.at(), text);
    } else if (text.indexOf('*') < text.length() - 1) {
      findings.add(StorageProblem.PATH_WILDCARD, path.at(), text, "'*'");
    } else if (text.contains("?")) {
      findings.add(StorageProblem.PATH_WILDCARD, path.at(), text, "'?'");
    } else if (refused.find()) {
      findings.add(
          StorageProblem.PATH_CHARACTER,
          path.at(),
          text,
          "U+%04X".formatted(text.codePointAt(refused.start())));
    } else if (bytes > LONGEST) {
      findings.add(StorageProblem.PATH_LENGTH, path.at(), text.substring(0, SHOWN), bytes);
    } else {
      return hasOnlyKnownPlaceholders(path, findings);
    }
    return false;
  }

  private static boolean hasOnlyKnownPlaceholders(Written<String> path, Findings findings) {
    Optional<String> unknown =
        BRACES
            .matcher(path.value())
            .results()
            .map(match -> match.group())
            .filter(text -> !text.equals(PLACEHOLDER))
            .findFirst();
    unknown.ifPresent(
        text -> findings.add(StorageProblem.UNKNOWN_PLACEHOLDER, path.at(), path.value(), text));
    return unknown.isEmpty();
  }

  private static void checkNesting(
      StorageAccessSpec access, List<StorageAccessSpec> all, Findings findings) {
    String path = access.path().value();
    List<String> outer =
        all.stream()
            .filter(other -> !other.path().value().equals(path) && covers(other, path))
            .map(other -> other.path().value())
            .distinct()
            .toList();
    if (access.hasPlaceholder() && !outer.isEmpty()) {
      findings.add(StorageProblem.ENTITY_NESTED, access.path().at(), path, outer.get(0));
    } else if (outer.size() > 1) {
      findings.add(
          StorageProblem.NESTED_TWICE, access.path().at(), path, outer.get(0), outer.get(1));
    }
  }

  /** Whether all files of a path are such of another one, too. */
  private static boolean covers(StorageAccessSpec outer, String path) {
    String folder = outer.path().value().replace("*", "");
    int placeholder = folder.indexOf(PLACEHOLDER);
    return path.startsWith(folder)
        // To all but the owners the folders of all users are one.
        || (placeholder > 0
            && !path.contains(PLACEHOLDER)
            && outer.actions().size() > outer.owner().stream().count()
            && path.startsWith(folder.substring(0, placeholder)));
  }

  private static void checkPlaceholder(Written<String> path, Findings findings) {
    String text = path.value();
    int first = text.indexOf(PLACEHOLDER);
    if (first < 0) {
      return;
    }
    String after = text.substring(first + PLACEHOLDER.length());
    if (after.contains(PLACEHOLDER)) {
      findings.add(StorageProblem.ENTITY_TWICE, path.at(), text);
    } else if (!after.startsWith("/") || (first > 0 && text.charAt(first - 1) != '/')) {
      findings.add(StorageProblem.ENTITY_PART, path.at(), text);
    } else if (!after.equals(ALL_BELOW)) {
      findings.add(StorageProblem.ENTITY_LAST, path.at(), text);
    } else if (first == 0) {
      findings.add(StorageProblem.ENTITY_FIRST, path.at(), text);
    }
  }
}
