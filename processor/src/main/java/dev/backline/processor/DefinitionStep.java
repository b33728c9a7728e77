package dev.backline.processor;

import dev.backline.processor.diagnostic.DefinitionProblem;
import dev.backline.processor.diagnostic.Eclipse;
import dev.backline.processor.diagnostic.Findings;
import dev.backline.processor.diagnostic.Reporter;
import dev.backline.processor.diagnostic.SourcePosition;
import dev.backline.processor.model.BackendSpec;
import dev.backline.processor.model.CustomOperationSpec;
import dev.backline.processor.model.DataSpec;
import dev.backline.processor.model.NamedFile;
import dev.backline.processor.model.ResolverStepSpec;
import dev.backline.processor.naming.GeneratedNames;
import dev.backline.processor.naming.resolver.SlotPlaces;
import dev.backline.processor.reader.BackendReader;
import dev.backline.processor.reader.annotation.Reading;
import dev.backline.processor.reader.classfile.ClassFiles;
import dev.backline.processor.reader.type.CodeFiles;
import dev.backline.processor.schema.ResourceWriter;
import dev.backline.processor.schema.SchemaPrinter;
import dev.backline.processor.writing.SourceWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** What is done with one definition: read, validate, report, write. */
final class DefinitionStep {
  private final Reporter reporter;
  private final BackendReader reader;
  private final SourceWriter sources;
  private final ResourceWriter resources;

  /** Files that are copied, each once: several definitions may name one. */
  private final Set<String> copied = new HashSet<>();

  DefinitionStep(ProcessingEnvironment environment, Reporter reporter) {
    this.reporter = reporter;
    this.reader =
        new BackendReader(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            new ClassFiles(
                environment.getFiler(), environment.getElementUtils(), reporter::hasSource),
            new CodeFiles(environment.getFiler(), environment.getElementUtils()));
    this.sources = new SourceWriter(environment.getFiler(), environment.getElementUtils());
    this.resources = new ResourceWriter(environment.getFiler());
  }

  /** Handles a definition; false if it names something that is not known yet. */
  boolean run(TypeElement definition) {
    try {
      Reading reading = new Reading();
      BackendSpec backend = reader.read(definition, reading);
      if (!reading.unresolved().isEmpty()) {
        return false;
      }
      Findings findings = reading.findings();
      BackendRules.check(backend, findings);
      write(backend, definition, reporter.report(findings.all(), definition));
    } catch (RuntimeException | StackOverflowError e) {
      reportInternal(definition, e);
    }
    return true;
  }

  private void write(BackendSpec backend, TypeElement definition, boolean sound) {
    try {
      if (sound) {
        sources.write(backend, definition);
        if (backend.data().isPresent()) {
          writeResources(backend.data().get(), definition);
        }
      } else {
        sources.writeOutline(backend, definition);
      }
    } catch (FilerException e) {
      Findings findings = new Findings();
      findings.add(
          DefinitionProblem.GENERATED_NAME_TAKEN,
          SourcePosition.of(definition),
          String.join(", ", SourceWriter.names(backend)));
      reporter.report(findings.all(), definition);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void writeResources(DataSpec data, TypeElement definition) throws IOException {
    writeResource(
        data.definition().packageName(),
        GeneratedNames.schemaFile(data.definition()),
        SchemaPrinter.print(data),
        definition);
    writeCode(data, definition);
  }

  /** Puts the files that annotations name on the class path where they are not there yet. */
  private void writeCode(DataSpec data, TypeElement definition) throws IOException {
    for (CustomOperationSpec operation : data.operations()) {
      for (ResolverStepSpec step : operation.steps()) {
        copy(step.code(), definition);
      }
    }
    for (SlotPlaces.Place place : new SlotPlaces(data).all()) {
      for (NamedFile template : place.spec().templates()) {
        copy(template, definition);
      }
    }
  }

  private void copy(NamedFile code, TypeElement definition) throws IOException {
    String name = code.name().value();
    if (code.file().filter(file -> !file.onClassPath()).isPresent()
        && copied.add(code.packageName().replace('.', '/') + "/" + name)) {
      writeResource(code.packageName(), name, code.file().get().text(), definition);
    }
  }

  private void writeResource(String packageName, String name, String text, TypeElement definition)
      throws IOException {
    try {
      resources.write(packageName, name, text, definition);
    } catch (FilerException e) {
      Findings findings = new Findings();
      findings.add(DefinitionProblem.FILE_TAKEN, SourcePosition.of(definition), name);
      reporter.report(findings.all(), definition);
    }
  }

  /** Reports all that is wrong with a definition that still names something unknown. */
  void reportUnresolved(TypeElement definition, boolean errorRaised) {
    try {
      Reading reading = new Reading();
      BackendSpec backend = reader.read(definition, reading);
      Findings findings = reading.findings();
      if (!reading.partial()) {
        BackendRules.check(backend, findings);
      }
      if (!errorRaised) {
        reading
            .unresolved()
            .forEach(
                (name, at) ->
                    findings.add(
                        DefinitionProblem.UNRESOLVED, at, definition.getSimpleName(), name));
      }
      reporter.report(findings.all(), definition);
      if (Eclipse.made(definition)) {
        // javac has looked at all uses before the last round, and would warn of a file made in it;
        // earlier, another processor might still make what is missing.
        write(backend, definition, false);
      }
    } catch (RuntimeException | StackOverflowError e) {
      reportInternal(definition, e);
    }
  }

  private void reportInternal(TypeElement definition, Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace));
    Findings findings = new Findings();
    findings.add(
        DefinitionProblem.INTERNAL,
        SourcePosition.of(definition),
        definition.getSimpleName(),
        trace);
    reporter.report(findings.all(), definition);
  }
}
