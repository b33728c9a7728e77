package dev.backline.processor.writing.table;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.writing.code.CdkNames;
import dev.backline.processor.writing.code.JavaLiterals;
import java.util.Optional;

/** Overrides of tables that CloudFormation makes. */
final class CfnTableStatements implements TableStatements {
  @Override
  public ClassName tableType() {
    return CdkNames.CFN_TABLE;
  }

  @Override
  public String accessor() {
    return "cfnTables";
  }

  @Override
  public CodeBlock expiry(String attribute) {
    return CodeBlock.of(
        "table.setTimeToLiveSpecification($T.builder().attributeName($L).enabled(true).build())",
        CdkNames.CFN_TABLE.nestedClass("TimeToLiveSpecificationProperty"),
        JavaLiterals.string(attribute));
  }

  @Override
  public CodeBlock recovery(boolean enabled, Optional<Integer> days) {
    CodeBlock.Builder specification =
        CodeBlock.builder()
            .add(
                "table.setPointInTimeRecoverySpecification($T.builder().pointInTimeRecoveryEnabled($L)\n",
                CdkNames.CFN_TABLE.nestedClass("PointInTimeRecoverySpecificationProperty"),
                enabled);
    days.filter(ignored -> enabled)
        .ifPresent(period -> specification.add(".recoveryPeriodInDays($L)\n", period));
    return specification.add(".build())").build();
  }

  @Override
  public CodeBlock billingMode(String mode) {
    return CodeBlock.of("table.setBillingMode($S)", mode);
  }

  @Override
  public CodeBlock throughput(ThroughputSpec throughput) {
    return CodeBlock.of("table.setProvisionedThroughput($L)", capacity(throughput));
  }

  @Override
  public CodeBlock indexThroughput(String index, ThroughputSpec throughput) {
    return CodeBlock.of(
        "$T.setProvisionedThroughput(table, $S, $L)",
        CdkNames.TABLE_INDEXES,
        index,
        capacity(throughput));
  }

  private static CodeBlock capacity(ThroughputSpec throughput) {
    return CodeBlock.of(
        "$T.builder().readCapacityUnits($L).writeCapacityUnits($L).build()",
        CdkNames.CFN_TABLE.nestedClass("ProvisionedThroughputProperty"),
        throughput.read().value(),
        throughput.write().value());
  }

  @Override
  public CodeBlock stream(String viewType) {
    return CodeBlock.of(
        "table.setStreamSpecification($T.builder().streamViewType($S).build())",
        CdkNames.CFN_TABLE.nestedClass("StreamSpecificationProperty"),
        viewType);
  }

  @Override
  public CodeBlock encryption(String encryption, Optional<String> kmsKey) {
    ClassName type = CdkNames.CFN_TABLE.nestedClass("SSESpecificationProperty");
    if (encryption.equals("AWS_OWNED")) {
      return CodeBlock.of(
          "table.setSseSpecification($T.builder().sseEnabled(false).build())", type);
    }
    CodeBlock.Builder specification =
        CodeBlock.builder()
            .add(
                "table.setSseSpecification($T.builder().sseEnabled(true).sseType($S)\n",
                type,
                "KMS");
    kmsKey.ifPresent(key -> specification.add(".kmsMasterKeyId($L)\n", JavaLiterals.string(key)));
    return specification.add(".build())").build();
  }
}
