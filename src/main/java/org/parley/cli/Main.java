package org.parley.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line. Commands without a database never start Spring, so that they answer at once.
///
/// Exit codes: 0 done, 1 some input was refused (the reasons are on standard error), 2 the call
/// itself was wrong.
@Command(
    name = "parley",
    description = "Turns articles into a timeline people can trust.",
    mixinStandardHelpOptions = true,
    version = "Parley 0.1",
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

  @Spec private CommandSpec spec;

  /// Runs one command and ends the program with its exit code, unless the command keeps running.
  public static void main(String[] args) {
    int code = commandLine().execute(args);
    if (code != ServeCommand.RUNNING) {
      System.exit(code);
    }
  }

  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setExecutionExceptionHandler((problem, line, parsed) -> fail(line, problem))
        .setCaseInsensitiveEnumValuesAllowed(true);
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
