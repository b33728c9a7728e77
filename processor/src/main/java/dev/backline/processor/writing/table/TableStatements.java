package dev.backline.processor.writing.table;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import dev.backline.processor.model.TableProvider;
import dev.backline.processor.model.ThroughputSpec;
import dev.backline.processor.writing.code.CdkNames;
import java.util.Optional;

/** How the tables of one provider are overridden: expressions on a variable {@code table}. */
interface TableStatements {

  /** Those for the tables of one provider; nothing overrides an imported table. */
  static Optional<TableStatements> of(TableProvider provider) {
    return switch (provider) {
      case AMPLIFY -> Optional.of(new AmplifyTableStatements());
      case CLOUDFORMATION -> Optional.of(new CfnTableStatements());
      case IMPORTED, SQL -> Optional.empty();
    };
  }

  /** The type of the variable. */
  ClassName tableType();

  /** The accessor of the map that has the tables. */
  String accessor();

  CodeBlock expiry(String attribute);

  CodeBlock recovery(boolean enabled, Optional<Integer> days);

  CodeBlock billingMode(String mode);

  CodeBlock throughput(ThroughputSpec throughput);

  CodeBlock indexThroughput(String index, ThroughputSpec throughput);

  CodeBlock stream(String viewType);

  CodeBlock encryption(String encryption, Optional<String> kmsKey);

  /** Both providers take this one alike. */
  default CodeBlock deletionProtection(boolean enabled) {
    return CodeBlock.of("table.setDeletionProtectionEnabled($L)", enabled);
  }

  /** Both providers take this one alike. */
  default CodeBlock removalPolicy(String policy) {
    return CodeBlock.of("table.applyRemovalPolicy($T.$L)", CdkNames.REMOVAL_POLICY, policy);
  }
}
