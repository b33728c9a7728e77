package dev.backline.processor.writing.code;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterSpec;
import java.util.List;
import java.util.Map;

/** What one component adds to the construct of its backend. */
public interface Part {

  /** What the constructor takes for it, each with its documentation, in order. */
  Map<ParameterSpec, String> parameters();

  /** What the construct keeps of it. */
  List<FieldSpec> fields();

  /** The public methods that give it. */
  List<MethodSpec> accessors();

  /**
   * How it is made; only sound definitions are asked.
   *
   * @param constructor what the constructor of the backend declares
   */
  Making making(MethodScope constructor);

  /**
   * How a component is made.
   *
   * @param creation the statements of the constructor that fill the fields
   * @param overrides the statements of the constructor that change the component, once all are made
   * @param methods the private methods that the statements call
   */
  record Making(CodeBlock creation, CodeBlock overrides, List<MethodSpec> methods) {
    public Making {
      methods = List.copyOf(methods);
    }
  }
}
