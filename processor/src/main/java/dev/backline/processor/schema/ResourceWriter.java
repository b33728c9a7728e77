package dev.backline.processor.schema;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Puts files beside the class files; the only one that creates resources. */
public final class ResourceWriter {
  private final Filer filer;

  public ResourceWriter(Filer filer) {
    this.filer = filer;
  }

  /** Writes a file into a package. */
  public void write(String packageName, String fileName, String text, Element originating)
      throws IOException {
    try (OutputStream resource =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, packageName, fileName, originating)
            .openOutputStream()) {
      resource.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
