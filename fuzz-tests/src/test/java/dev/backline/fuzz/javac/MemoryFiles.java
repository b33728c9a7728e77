package dev.backline.fuzz.javac;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Keeps what one compilation writes, and reads libraries through a manager that others share. */
final class MemoryFiles extends ForwardingJavaFileManager<Libraries> {
  private final Map<String, Written> written = new TreeMap<>();

  MemoryFiles(Libraries libraries) {
    super(libraries);
  }

  /** Texts of sources and resources by path. */
  Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    written.forEach(
        (path, file) -> {
          if (file.getKind() != JavaFileObject.Kind.CLASS && file.exists) {
            texts.put(path, file.text());
          }
        });
    return texts;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return create(className.replace('.', '/') + kind.extension, kind);
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    String folder = packageName.isEmpty() ? "" : packageName.replace('.', '/') + "/";
    return create(folder + relativeName, JavaFileObject.Kind.OTHER);
  }

  private Written create(String path, JavaFileObject.Kind kind) {
    Written file = new Written(path, kind);
    written.put(path, file);
    return file;
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_OUTPUT || super.hasLocation(location);
  }

  /** javac asks where a module is from. */
  @Override
  public boolean contains(Location location, FileObject file) throws IOException {
    return file instanceof Sources.Source || super.contains(location, file);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a.toUri().equals(b.toUri());
  }

  /** A file that the compiler or the processor has written. */
  static final class Written extends SimpleJavaFileObject {
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();

    /** Processors ask for files that may not be there in the same way as for new ones. */
    private boolean exists;

    Written(String path, Kind kind) {
      super(URI.create("written:///" + Sources.escaped(path)), kind);
    }

    String text() {
      return content.toString(StandardCharsets.UTF_8);
    }

    @Override
    public OutputStream openOutputStream() {
      exists = true;
      content.reset();
      return content;
    }

    @Override
    public InputStream openInputStream() throws FileNotFoundException {
      checkExists();
      return new ByteArrayInputStream(content.toByteArray());
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) throws FileNotFoundException {
      checkExists();
      return text();
    }

    private void checkExists() throws FileNotFoundException {
      if (!exists) {
        throw new FileNotFoundException(getName());
      }
    }
  }
}
