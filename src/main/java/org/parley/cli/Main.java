package org.parley.cli;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.parley.cli.annotate.AnnotateCommand;
import org.parley.cli.database.ImportCommand;
import org.parley.cli.database.RebuildCommand;
import org.parley.cli.database.ReextractCommand;
import org.parley.cli.extract.ExtractCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/// The command line. Commands without a database never start Spring, so that they answer at once.
///
/// Exit codes: 0 done, 1 some input was refused (the reasons are on standard error), 2 the call
/// itself was wrong.
@Command(
    name = "parley",
    description = "Turns articles into a timeline people can trust.",
    mixinStandardHelpOptions = true,
    version = "Parley 0.1",
    footer = "Two more belong to the launcher: test runs every test, bench NAME a benchmark.",
    subcommands = {
      ServeCommand.class,
      AnnotateCommand.class,
      ExtractCommand.class,
      ImportCommand.class,
      ReextractCommand.class,
      RebuildCommand.class,
      TimelineCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main implements Runnable {

  private static final int BUFFER = 1 << 16;

  @Spec private CommandSpec spec;

  /// Runs one command and ends the program with its exit code, unless the command keeps running.
  public static void main(String[] args) {
    int code = commandLine().setOut(utf8(System.out)).execute(args);
    if (code != ServeCommand.RUNNING) {
      System.exit(code);
    }
  }

  /// Results are UTF-8 whatever the machine's locale; only whole lines are flushed.
  private static PrintWriter utf8(OutputStream out) {
    Writer buffered =
        new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    return new PrintWriter(buffered, true);
  }

  public static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((problem, line, parsed) -> fail(line, problem))
        .registerConverter(LocalDate.class, Main::day)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  private static LocalDate day(String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeParseException notADay) {
      throw new TypeConversionException(
          "‘" + written + "’ is no day of the calendar written as YYYY-MM-DD");
    }
  }

  private static int fail(CommandLine line, Exception problem) {
    String words = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    line.getErr().println(words);
    return 1;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Which command? Try: parley help");
  }
}
