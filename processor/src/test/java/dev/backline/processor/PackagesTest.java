package dev.backline.processor;

import static com.google.common.truth.Truth.assertThat;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/**
 * No two packages of the processor need each other; what may know what stands in
 * import-control.xml.
 */
final class PackagesTest {
  @Test
  void packagesAreFreeOfCycles() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.backline.processor");
    assertThat(classes.size()).isGreaterThan(300);
    slices().matching("dev.backline.processor.(**)").should().beFreeOfCycles().check(classes);
  }
}
