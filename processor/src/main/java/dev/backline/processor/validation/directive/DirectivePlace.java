package dev.backline.processor.validation.directive;

/** Where a directive can stand. */
enum DirectivePlace {
  MODEL("models"),
  MODEL_FIELD("fields of models"),
  CUSTOM_TYPE("custom types"),
  CUSTOM_TYPE_FIELD("fields of custom types"),
  QUERY("queries"),
  MUTATION("mutations"),
  SUBSCRIPTION("subscriptions"),
  ENUM_CONSTANT("constants of enums");

  private final String name;

  DirectivePlace(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
