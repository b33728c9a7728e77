package dev.backline.processor.validation.stack;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Problem;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.validation.Rules;
import java.util.List;

/**
 * Says in time that a stack will outgrow CloudFormation.
 *
 * <p>The warning comes at nine tenths of a limit: the numbers are estimates, and a backend that
 * stands in one stack with other things has less room.
 */
final class StackSizeRules implements Rules<DataSpec> {
  private static final int MOST_RESOURCES = 500;
  private static final int MOST_PARAMETERS = 200;
  private static final int MOST_KILOBYTES = 1024;

  @Override
  public void check(DataSpec data, Findings findings) {
    for (StackForecast stack : StackForecasts.of(data)) {
      check(
          DefinitionProblem.MANY_RESOURCES,
          stack.resources(),
          MOST_RESOURCES,
          data,
          stack,
          findings);
      check(
          DefinitionProblem.MANY_PARAMETERS,
          stack.parameters(),
          MOST_PARAMETERS,
          data,
          stack,
          findings);
      check(
          DefinitionProblem.LARGE_TEMPLATE,
          stack.kilobytes(),
          MOST_KILOBYTES,
          data,
          stack,
          findings);
    }
  }

  private static void check(
      Problem problem, int size, int most, DataSpec data, StackForecast stack, Findings findings) {
    if (size * 10 >= most * 9) {
      findings.add(
          problem,
          data.api().at(),
          stack.name(),
          size,
          String.join(", ", stack.reasons()),
          stack.remedy());
    }
  }

  /**
   * What a stack will hold.
   *
   * @param name what Amplify calls it
   * @param resources how many resources it will have, about
   * @param parameters how many parameters it will have, about
   * @param kilobytes how large its template will be, about; 0 where resources run out first
   * @param reasons what it has so many of
   * @param remedy what helps
   */
  record StackForecast(
      String name,
      int resources,
      int parameters,
      int kilobytes,
      List<String> reasons,
      String remedy) {}
}
