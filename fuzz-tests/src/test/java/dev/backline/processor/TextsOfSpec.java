package dev.backline.processor;

import dev.backline.processor.graphql.DirectiveParser;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.DirectiveSpec;
import dev.backline.processor.model.PropertyOverrideSpec;
import dev.backline.processor.model.SourceRef;
import dev.backline.processor.model.Written;
import dev.backline.processor.reader.override.Json;
import dev.backline.processor.schema.Quoted;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Replaces one of the texts that users wrote, wherever they are in a specification: what is made of
 * a text, such as a value of JSON, is made of the other one, too.
 */
final class TextsOfSpec {
  /** The names of constants, of which there are only those that the compiler knows. */
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]+");

  private final int wanted;
  private final String text;
  private int count;

  private TextsOfSpec(int wanted, String text) {
    this.wanted = wanted;
    this.text = text;
  }

  /** How many texts there are. */
  static int count(BackendSpec backend) {
    TextsOfSpec texts = new TextsOfSpec(-1, "");
    texts.copy(backend);
    return texts.count;
  }

  /** A backend with another text in the place of one. */
  static BackendSpec replace(BackendSpec backend, int which, String text) {
    return (BackendSpec) new TextsOfSpec(which, text).copy(backend);
  }

  private Object copy(Object value) {
    if (value instanceof Written<?> written && written.value() instanceof String old) {
      boolean replaced = !CONSTANT.matcher(old).matches() && count++ == wanted;
      return replaced ? new Written<>(text, written.at()) : written;
    }
    if (value instanceof DirectiveSpec directive) {
      return count++ == wanted ? directive(directive) : directive;
    }
    if (value instanceof PropertyOverrideSpec override) {
      return remade((PropertyOverrideSpec) copyRecord(override));
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(this::copy);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(this::copy).toList();
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, copy(element)));
      return copy;
    }
    return value instanceof Record plain && !(value instanceof Written) ? copyRecord(plain) : value;
  }

  /** The directive that a text is, or one with an address. */
  private DirectiveSpec directive(DirectiveSpec old) {
    String written =
        old.is("http") && !text.startsWith("@")
            ? "@http(url: " + Quoted.text(text) + ", method: GET)"
            : text;
    return DirectiveParser.parse(new Written<>(written, old.text().at()));
  }

  private static PropertyOverrideSpec remade(PropertyOverrideSpec override) {
    return new PropertyOverrideSpec(
        override.on(),
        override.onModel(),
        override.of(),
        override.shape(),
        override.resource(),
        override.path(),
        override.text(),
        Json.read(override.text().value()),
        override.at());
  }

  private Record copyRecord(Record plain) {
    List<Class<?>> types = new ArrayList<>();
    List<Object> values = new ArrayList<>();
    try {
      for (RecordComponent component : plain.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(plain);
        types.add(component.getType());
        values.add(value instanceof SourceRef ? value : copy(value));
      }
      Constructor<?> constructor =
          plain.getClass().getDeclaredConstructor(types.toArray(Class<?>[]::new));
      return (Record) constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(plain.getClass() + " can't be copied", e);
    }
  }
}
