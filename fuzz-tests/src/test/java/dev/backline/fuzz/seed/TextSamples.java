package dev.backline.fuzz.seed;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.backline.Model;
import dev.backline.fuzz.text.TextReader;
import dev.backline.fuzz.text.TextTarget;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Texts for {@link TextTarget}: samples to begin with, and those that failed once. */
public final class TextSamples {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus-of-texts");

  private static final List<String> TEXTS =
      List.of(
          "@http(url: \"https://example.com/{{env}}\", method: GET, headers: [{key: \"a\", value: \"b\"}])",
          "@a(b: [1, -2.5e3, true, null, E], c: \"\"\"\n  text\n\"\"\") # comment",
          "{\"a\": [1, 2.5, true, null, \"\\u0041\"], \"b\": {}}",
          "0 12 1-5",
          "*/5 0/2 ?",
          "2030-02-28T12:30:00.123+01:00",
          "me@example.com",
          "+49 30 (123) 456-78",
          "fe80::1:2",
          "192.168.0.1",
          "https://example.com/?a=b#c",
          "$util.toJson($ctx.args) #set($a = 1) ${env}",
          "People",
          "url_Alias",
          "\"quoted\" \\ \n",
          "\0\0BillingMode.PROVISIONED.0",
          "\0\1select * from t where a = :a and b = ':c' -- :d",
          "\0\2https://example.com/:id?x=${env}",
          "\0\3public/{entity_id}/*",
          "\0\4us-east-1_Ab1",
          "\0\5arn:aws:iam::123456789012:role/x",
          "\1\6{##Verify##} {username} {####}",
          "\2\7every 5m");

  private TextSamples() {}

  /** Writes samples for each reader into a folder, and returns the folder. */
  public static Path write(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<byte[]> samples =
        new ArrayList<>(TEXTS.stream().map(text -> text.getBytes(UTF_8)).toList());
    // Class files have fields, methods and annotations of their own, and one reader for them.
    for (Class<?> type : List.of(TextReader.class, Model.class, TextSamples.class)) {
      try (InputStream file = type.getResourceAsStream(type.getSimpleName() + ".class")) {
        samples.add(file.readAllBytes());
      }
    }
    for (int reader = 0; reader < TextTarget.READER_COUNT; reader++) {
      for (int i = 0; i < samples.size(); i++) {
        byte[] sample = new byte[samples.get(i).length + 1];
        sample[0] = (byte) reader;
        System.arraycopy(samples.get(i), 0, sample, 1, samples.get(i).length);
        Files.write(folder.resolve(reader + "-" + i), sample);
      }
    }
    return folder;
  }

  /** The texts that failed once. */
  public static List<byte[]> corpus() throws IOException {
    List<byte[]> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(CORPUS)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        texts.add(Files.readAllBytes(file));
      }
    }
    return texts;
  }
}
