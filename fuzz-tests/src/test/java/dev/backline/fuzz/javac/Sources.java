package dev.backline.fuzz.javac;

import dev.backline.fuzz.program.Program;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.SimpleJavaFileObject;

/** The files of a program as compilers take them. */
final class Sources {
  private Sources() {}

  static List<Source> of(Program program) {
    return program.files().entrySet().stream()
        .map(file -> new Source(file.getKey(), file.getValue()))
        .toList();
  }

  /** A path that URIs take. */
  static String escaped(String path) {
    return URLEncoder.encode(path, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20");
  }

  /** A file that the user has written. */
  static final class Source extends SimpleJavaFileObject {
    private final String path;
    private final String text;

    Source(String path, String text) {
      super(URI.create("source:///" + escaped(path)), Kind.SOURCE);
      this.path = path;
      this.text = text;
    }

    String path() {
      return path;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /**
     * A mutation renames classes and no files; javac's complaint about that would hide the rest.
     */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
      return simpleName.endsWith("-info")
          ? super.isNameCompatible(simpleName, kind)
          : kind == Kind.SOURCE;
    }
  }
}
