package dev.backline.processor.reader.type;

import dev.backline.processor.model.CustomTypeSpec;
import dev.backline.processor.model.EnumSpec;
import dev.backline.processor.reader.annotation.Naming;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.classfile.ClassFiles;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Types;

/** The enums and custom types that fields turn out to use, each read once. */
public final class NamedTypes {
  private final CustomTypeReader customTypeReader;
  private final EnumReader enumReader;
  private final Reading reading;
  private final Map<String, CustomTypeSpec> customTypes = new LinkedHashMap<>();
  private final Map<String, EnumSpec> enums = new LinkedHashMap<>();

  public NamedTypes(Types types, ClassFiles classFiles, CodeFiles codeFiles, Reading reading) {
    this.customTypeReader =
        new CustomTypeReader(types, this, classFiles, new SlotReader(codeFiles, reading), reading);
    this.enumReader = new EnumReader(classFiles, reading);
    this.reading = reading;
  }

  /** The GraphQL name of an enum. */
  String nameOfEnum(TypeElement type) {
    return enums
        .computeIfAbsent(type.getQualifiedName().toString(), ignored -> enumReader.read(type))
        .name()
        .value();
  }

  /** The GraphQL name of a custom type. */
  String nameOfCustomType(TypeElement type) {
    String key = type.getQualifiedName().toString();
    if (!customTypes.containsKey(key)) {
      // Its fields may lead back to it.
      customTypes.put(key, customTypeReader.withoutFields(type));
      customTypes.put(key, customTypeReader.read(type));
    }
    return Naming.name(type, reading).value();
  }

  public List<CustomTypeSpec> customTypes() {
    return sorted(customTypes, type -> type.name().value());
  }

  public List<EnumSpec> enums() {
    return sorted(enums, type -> type.name().value());
  }

  private static <T> List<T> sorted(Map<String, T> types, Function<T, String> name) {
    return types.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, T> entry) -> name.apply(entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getValue)
        .toList();
  }
}
