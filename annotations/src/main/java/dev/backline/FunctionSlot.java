package dev.backline;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A function of yours in the pipeline that Amplify generates for an operation, written in AppSync's
 * template language.
 *
 * <p>It stands on a {@link Model} and says with {@link #on} which operation is meant, or on the
 * field whose pipeline is meant: one with an {@link Index}, for the query over it; a relation; or a
 * field that has a resolver because not everyone may read it, in which there are {@link Slot#INIT}
 * and {@link Slot#FINISH}. Operations of your own have no slots: Amplify leaves out what is put
 * there.
 *
 * <p>The functions of a slot run in their order behind those that Amplify generates for it. Those
 * come one in {@link Slot#AUTH} and {@link Slot#POST_AUTH}; one or two in {@link Slot#INIT} of
 * mutations that create or update; one in {@link Slot#VALIDATE} where there is a {@link Validate};
 * one for each index, and one for the key, in {@link Slot#PRE_AUTH} where it has several sort keys.
 *
 * <p>The accessors count all functions of a slot from 0, generated ones first: {@code
 * cfnFunctionConfigurations().todo().create().postAuth(1)} is the first one of yours in {@link
 * Slot#POST_AUTH}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(FunctionSlots.class)
public @interface FunctionSlot {

  /** The operation, a single one and no group. Needed on a model, and not allowed on a field. */
  ModelOperation on() default ModelOperation.GET;

  /**
   * The query's name in the API, on a field that has several queries over indexes. Default: the
   * only one.
   */
  String query() default "";

  /** Where in the pipeline. */
  Slot slot();

  /**
   * The place among your functions in the slot, 1 to 899. Default: behind the one written before,
   * and 1 for the first.
   *
   * <p>Amplify is given this number and 100: at the numbers of its own functions it would run the
   * generated template in place of yours.
   */
  int index() default 1;

  /**
   * The file with the request template, beside the model or in a folder below: looked for on the
   * source path, then on the class path. Default: a template that passes nothing on.
   */
  String request() default "";

  /**
   * The file with the response template, as {@link #request()}; at least one of them is needed.
   * Default: a template with the result <code>{}</code>, which is none to have behind the data, in
   * {@link Slot#POST_DATA_LOAD}, {@link Slot#POST_UPDATE} and {@link Slot#FINISH}.
   */
  String response() default "";
}
