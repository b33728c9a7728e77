package dev.backline.constructs;

import dev.backline.amplify.graphql.SslCertSsmPathConfig;
import java.util.List;

/**
 * Says which SSM parameter holds the certificate of an SQL database.
 *
 * <p>The builder of {@link SslCertSsmPathConfig} would do in TypeScript. From Java its value is
 * copied as the empty type that the construct declares, and arrives without the path; an object of
 * a class of its own is handed over as it is.
 */
public final class SslCertificate implements SslCertSsmPathConfig {
  private final List<String> paths;

  private SslCertificate(List<String> paths) {
    this.paths = paths;
  }

  /**
   * The certificate in a parameter.
   *
   * @param paths the path of the parameter; of several the first that exists is taken
   */
  public static SslCertificate at(String... paths) {
    return new SslCertificate(List.of(paths));
  }

  @Override
  public Object getSsmPath() {
    return paths.size() == 1 ? paths.get(0) : paths;
  }
}
