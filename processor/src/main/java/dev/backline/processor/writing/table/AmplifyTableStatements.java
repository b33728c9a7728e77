package dev.backline.processor.writing.table;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Optional;

/** Overrides of tables that Amplify's table manager makes. */
final class AmplifyTableStatements implements TableStatements {
  @Override
  public ClassName tableType() {
    return CdkNames.AMPLIFY_TABLE;
  }

  @Override
  public String accessor() {
    return "amplifyDynamoDbTables";
  }

  @Override
  public CodeBlock expiry(String attribute) {
    return CodeBlock.of(
        "table.setTimeToLiveAttribute($T.builder().attributeName($L).enabled(true).build())",
        CdkNames.TIME_TO_LIVE,
        JavaLiterals.string(attribute));
  }

  @Override
  public CodeBlock recovery(boolean enabled, Optional<Integer> days) {
    return days.filter(ignored -> enabled)
        .map(
            period ->
                CodeBlock.of(
                    "table.setPointInTimeRecoverySpecification($T.builder().pointInTimeRecoveryEnabled(true).recoveryPeriodInDays($L).build())",
                    CdkNames.RECOVERY,
                    period))
        .orElseGet(() -> CodeBlock.of("table.setPointInTimeRecoveryEnabled($L)", enabled));
  }

  @Override
  public CodeBlock billingMode(String mode) {
    return CodeBlock.of("table.setBillingMode($T.$L)", CdkNames.BILLING_MODE, mode);
  }

  @Override
  public CodeBlock throughput(ThroughputSpec throughput) {
    return CodeBlock.of("table.setProvisionedThroughput($L)", capacity(throughput));
  }

  @Override
  public CodeBlock indexThroughput(String index, ThroughputSpec throughput) {
    return CodeBlock.of(
        "table.setGlobalSecondaryIndexProvisionedThroughput($S, $L)", index, capacity(throughput));
  }

  private static CodeBlock capacity(ThroughputSpec throughput) {
    return CodeBlock.of(
        "$T.builder().readCapacityUnits($L).writeCapacityUnits($L).build()",
        CdkNames.THROUGHPUT,
        throughput.read().value(),
        throughput.write().value());
  }

  @Override
  public CodeBlock stream(String viewType) {
    return CodeBlock.of(
        "table.setStreamSpecification($T.builder().streamViewType($T.$L).build())",
        CdkNames.STREAM,
        CdkNames.STREAM_VIEW_TYPE,
        viewType);
  }

  @Override
  public CodeBlock encryption(String encryption, Optional<String> kmsKey) {
    if (encryption.equals("AWS_OWNED")) {
      return CodeBlock.of(
          "table.setSseSpecification($T.builder().sseEnabled(false).build())", CdkNames.SSE);
    }
    CodeBlock.Builder specification =
        CodeBlock.builder()
            .add(
                "table.setSseSpecification($T.builder().sseEnabled(true).sseType($T.KMS)\n",
                CdkNames.SSE,
                CdkNames.SSE_TYPE);
    kmsKey.ifPresent(key -> specification.add(".kmsMasterKeyId($L)\n", JavaLiterals.string(key)));
    return specification.add(".build())").build();
  }
}
