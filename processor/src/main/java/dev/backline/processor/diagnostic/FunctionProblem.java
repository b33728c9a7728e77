package dev.backline.processor.diagnostic;

/** What can be wrong with Lambda functions. */
public enum FunctionProblem implements Problem {
  NOT_A_FUNCTION(2301, "%s is no Lambda function. Annotate the class with @LambdaFunction%s."),
  LISTED_TWICE(2302, "%s is listed twice. Take one of the two out."),
  SHARED_PACKAGE(
      2303,
      "%s and %s are definitions in one package, so it is open which functions belong to which."
          + " List them: @Backend(functions = {…})."),
  LATE_FUNCTION(
      2304,
      "%s was generated after %s had been written, so it is missing there. List the functions in"
          + " @Backend(functions = {…}) with %s among them: then Backline waits for it."),
  NOT_CONCRETE(
      2305,
      "%s is %s, and Lambda makes an instance of the handler. Make it a class that is not"
          + " abstract."),
  INNER_CLASS(
      2306,
      "%s is an inner class, of which Lambda can't make an instance. Make it static, or move it to"
          + " a file of its own."),
  NOT_PUBLIC(2307, "%s is not public, so Lambda can't make an instance of it. Make it public."),
  NO_CONSTRUCTOR(
      2308, "%s has no public constructor without parameters, and Lambda knows no other. Add one."),
  HIDDEN(
      2309,
      "%s is within %s, which the package of %s can't see. Make %s public, or move the class out"
          + " of it."),
  NO_HANDLER(
      2310,
      "%s has nothing that Lambda could call. Implement RequestHandler<…, …> or"
          + " RequestStreamHandler, or add one public method."),
  SEVERAL_HANDLERS(
      2311,
      "%s has several public methods, %s, and it is open which one Lambda calls. Implement"
          + " RequestHandler<…, …>, or keep one of them public."),
  SIGNATURE(
      2312,
      "Lambda can't call %s.%s with these parameters. Take an input, and a Context behind"
          + " it if you need one; or an InputStream, an OutputStream and a Context."),
  RAW_HANDLER(
      2313,
      "%s implements RequestHandler without saying for which types, so Lambda can't read the input."
          + " Write RequestHandler<Input, Output> with classes."),
  NAME(
      2314,
      "'%s' is no name for a function. Write a letter, then letters, digits, spaces, '_'"
          + " and '-'."),
  NAME_TAKEN(
      2315, "The function '%s' would be %s(), which the backend has for %s. Name it otherwise."),
  NAME_TWICE(
      2316, "%s and %s would both be %s() of the backend. Give one of them another name = \"…\"."),
  PARAMETER_TAKEN(
      2317,
      "'%s' is the parameter of a function that the backend is given, and the backend makes %s of"
          + " the same name. Rename one of the two."),
  MEMORY(
      2318,
      "A function can't have %s MB of memory. Lambda gives 128 to 10240: write one of those"
          + " numbers."),
  TIMEOUT(
      2319, "A call can't take %s seconds. Lambda allows 1 to 900: write one of those numbers."),
  STORAGE(2320, "/tmp can't have %s MB. Lambda gives 512 to 10240: write one of those numbers."),
  SNAP_START_STORAGE(
      2321, "SnapStart has no room for %s MB in /tmp. Take 512, or take snapStart out."),
  DESCRIPTION(2322, "The description has %s characters, and AWS takes %s. Shorten it."),
  VARIABLE_NAME(
      2323,
      "'%s' is no name for a variable of a function. Write a letter, then letters, digits"
          + " and '_', at least 2 characters."),
  VARIABLE_RESERVED(2324, "%s is set by %s itself. Give the variable another name."),
  VARIABLE_TWICE(2325, "%s is set twice. Take one of the two out."),
  VARIABLES_SIZE(
      2326,
      "The variables of %s have %s bytes, and Lambda takes 4096 for all of them. Put large values"
          + " where the code can read them, such as a bucket."),
  LAYER(
      2327,
      "'%s' is no layer. Write its ARN with the version, arn:aws:lambda:<region>:<account>:layer:<name>:<version>,"
          + " or <name>:<version>."),
  LAYERS(2328, "%s has %s layers, and Lambda takes 5. Take some out."),
  LAYER_TWICE(2329, "The layer '%s' is named twice. Take one of the two out."),
  LOG_LEVEL(
      2330,
      "A level picks among messages in JSON, and this function logs text. Add format ="
          + " LogFormat.JSON, or take the level out."),
  CODE(2331, "code names no file. Write the path of a folder, jar or zip, or take it out."),
  SCHEDULE(
      2332,
      "'%s' is no schedule. Write \"every 5m\", \"every 2h\", \"every day\", week, month or year, or a"
          + " cron expression \"minute hour day-of-month month day-of-week [year]\".%s"),
  SCHEDULE_INTERVAL(
      2333,
      "'%s' can't be kept: %s are counted from the full %s, so there can be 1 to %s between calls."
          + " Write %s."),
  SCHEDULE_TOO_OFTEN(
      2334,
      "'%s' begins a call before the last one has ended: one may take %s seconds. Lower"
          + " timeoutSeconds, or call less often."),
  CRON_FIELD(2335, "'%s' is no %s of a cron expression here. Write %s."),
  CRON_DAYS(
      2336,
      "'%s' has %s, and a day is chosen in one way. Write ? for the day of the month or for the day"
          + " of the week, and not for both."),
  TIMEZONE(2337, "'%s' is no time zone. Write one such as \"Europe/Berlin\".%s"),
  CONFLICT_HANDLER(
      2338,
      "%s is never asked: no change is resolved by a function. Write conflictResolution ="
          + " ConflictResolution.LAMBDA, or take it out."),
  HANDLER_INTERFACE(
      2339,
      "Lambda takes %s for RequestHandler, because it finds it first and it has type arguments: %s,"
          + " where %s and %s are wanted. Write RequestHandler<%s, %s> before it."),
  HANDLER_INPUT(
      2340,
      "Lambda reads the input of %s as %s, for it sees no further than the class that implements"
          + " RequestHandler; %s is expected. Let %s implement RequestHandler<%s, …> itself."),
  METHOD_INPUT(
      2341,
      "Lambda reads the input of %s.%s as %s, for it sees no further than the class that has the"
          + " method; %s is expected. Override the method in %s."),
  EXECUTION_TIMEOUT(
      2342,
      "A durable execution can't take %s seconds. Lambda allows 1 to 31622400, which is a"
          + " year: write one of those numbers."),
  RETENTION_PERIOD(
      2343,
      "The history of an execution can't be kept for %s days. Lambda keeps it for 1 to 90:"
          + " write one of those numbers."),
  NOT_DURABLE(
      2344,
      "%s is a DurableHandler, and Lambda would call it as any other function: each call would fail."
          + " Write durable = @Durable(executionTimeoutSeconds = …)."),
  VARIABLE_OF_BUCKET(
      2345,
      "%s is the variable in which %s is told the name of the bucket '%s', because it has access to"
          + " it. Give this variable another name.");

  private final int number;
  private final String format;

  FunctionProblem(int number, String format) {
    this.number = number;
    this.format = format;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String format() {
    return format;
  }
}
