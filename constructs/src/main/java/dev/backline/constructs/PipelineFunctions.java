package dev.backline.constructs;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import software.amazon.awscdk.services.appsync.CfnFunctionConfiguration;

/**
 * The AppSync functions of one operation's resolver.
 *
 * <p>An operation of a model has those of the slots that the generated pipeline has, numbered from
 * 0 in each slot, and the one that reads or writes the data. An operation that Lambda functions
 * answer has one that authorizes the caller and one for each of them; one that is written in
 * JavaScript has its steps, and one that a server answers the one that asks the server. What
 * predictions do is shared by all operations, and is beside them. Asking for a function that is not
 * there fails with the names of all that are.
 */
public final class PipelineFunctions {
  /** The slots that the construct's pipelines have. */
  private static final String SLOTS =
      "(init|preAuth|auth|postAuth|validate|preDataLoad|postDataLoad|preUpdate|postUpdate"
          + "|preSubscribe|finish|verifySessionOwner|writeMessageToTable)";

  private final ResourceMap<CfnFunctionConfiguration> functions;
  private final OperationName operation;

  /**
   * The functions of an operation.
   *
   * @param functions the functions of all operations
   * @param operation the operation
   */
  public PipelineFunctions(
      ResourceMap<CfnFunctionConfiguration> functions, OperationName operation) {
    this.functions = functions;
    this.operation = operation;
  }

  /** The function that reads or writes the data source. */
  public CfnFunctionConfiguration data() {
    return functions.get(dataKey());
  }

  /** Function {@code index} of the slot that prepares a mutation's input. */
  public CfnFunctionConfiguration init(int index) {
    return slot("init", index);
  }

  /** Function {@code index} of the slot before authorization. */
  public CfnFunctionConfiguration preAuth(int index) {
    return slot("preAuth", index);
  }

  /** Function {@code index} of the slot that authorizes the caller. */
  public CfnFunctionConfiguration auth(int index) {
    return slot("auth", index);
  }

  /** Function {@code index} of the slot after authorization. */
  public CfnFunctionConfiguration postAuth(int index) {
    return slot("postAuth", index);
  }

  /** Function {@code index} of the slot that validates a mutation's input. */
  public CfnFunctionConfiguration validate(int index) {
    return slot("validate", index);
  }

  /** Function {@code index} of the slot before a query reads. */
  public CfnFunctionConfiguration preDataLoad(int index) {
    return slot("preDataLoad", index);
  }

  /** Function {@code index} of the slot after a query has read. */
  public CfnFunctionConfiguration postDataLoad(int index) {
    return slot("postDataLoad", index);
  }

  /** Function {@code index} of the slot before a mutation writes. */
  public CfnFunctionConfiguration preUpdate(int index) {
    return slot("preUpdate", index);
  }

  /** Function {@code index} of the slot after a mutation has written. */
  public CfnFunctionConfiguration postUpdate(int index) {
    return slot("postUpdate", index);
  }

  /** Function {@code index} of the slot before a subscription begins. */
  public CfnFunctionConfiguration preSubscribe(int index) {
    return slot("preSubscribe", index);
  }

  /** Function {@code index} of the last slot. */
  public CfnFunctionConfiguration finish(int index) {
    return slot("finish", index);
  }

  /** Function {@code index} of the slot that asks whether the caller owns a conversation. */
  public CfnFunctionConfiguration verifySessionOwner(int index) {
    return slot("verifySessionOwner", index);
  }

  /** Function {@code index} of the slot that keeps a message of a conversation. */
  public CfnFunctionConfiguration writeMessageToTable(int index) {
    return slot("writeMessageToTable", index);
  }

  /** The function that authorizes the caller of an operation that Lambda functions answer. */
  public CfnFunctionConfiguration authorization() {
    return functions.get(authorizationKey());
  }

  /** The function that invokes Lambda function {@code index} of the operation's chain, from 0. */
  public CfnFunctionConfiguration handler(int index) {
    return functions.get(
        "InvokeFn"
            + raised(operation.field())
            + (index == 0 ? "" : index + 1)
            + "LambdaDataSource");
  }

  /** The function that asks the server of a field with {@code @http}. */
  public CfnFunctionConfiguration http() {
    Pattern key = Pattern.compile(httpKey());
    return functions.keys().stream()
        .filter(candidate -> key.matcher(candidate).matches())
        .findFirst()
        .map(functions::get)
        .orElseGet(() -> functions.get("http…" + operation.type() + operation.field()));
  }

  private String httpKey() {
    return "https?[_0-9A-Za-z]*DataSource"
        + Pattern.quote(operation.type() + operation.field())
        + "Function";
  }

  /** Step {@code index} of the operation's JavaScript, from 0. */
  public CfnFunctionConfiguration step(int index) {
    return functions.get("Fn_" + operation.type() + "_" + operation.field() + "_" + (index + 1));
  }

  /** Every function of the operation, in the order in which the construct made them. */
  public List<CfnFunctionConfiguration> all() {
    // Slots by name, since the functions of TodoItem begin as those of Todo do.
    String slot = Pattern.quote(operation.type() + operation.field()) + SLOTS + "[0-9]+Function";
    String handler =
        "InvokeFn" + Pattern.quote(raised(operation.field())) + "[0-9]*LambdaDataSource";
    String step = "Fn_" + Pattern.quote(operation.type() + "_" + operation.field()) + "_[0-9]+";
    Pattern others = Pattern.compile(String.join("|", slot, handler, step, httpKey()));
    return functions.keys().stream()
        .filter(
            key ->
                key.equals(dataKey())
                    || key.equals(authorizationKey())
                    || others.matcher(key).matches())
        .map(functions::get)
        .toList();
  }

  private CfnFunctionConfiguration slot(String slot, int index) {
    return functions.get(operation.type() + operation.field() + slot + index + "Function");
  }

  private String authorizationKey() {
    return operation.type() + raised(operation.field()) + "AuthFN";
  }

  private String dataKey() {
    return raised(operation.type()) + raised(operation.field()) + "DataResolverFn";
  }

  private static String raised(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
