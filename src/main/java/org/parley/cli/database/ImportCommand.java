package org.parley.cli.database;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.archive.ImportResult;
import org.parley.archive.database.RunningParley;
import org.parley.archive.intake.Importer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley import`: brings articles into the database, through the Parley that has it open when one
/// is running.
@Command(
    name = "import",
    description = "Brings articles into the database.",
    mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Text, web page or JSON-lines files, or folders of them.")
  private List<Path> paths = List.of();

  @Override
  public Integer call() throws IOException {
    Optional<URI> running = RunningParley.on(DataFolder.path());
    if (running.isPresent()) {
      return run(Importer.to(new RemoteArchive(running.get())::addAll));
    }
    return Services.use(context -> run(context.getBean(Importer.class)));
  }

  private int run(Importer importer) {
    Tally tally = new Tally(spec.commandLine().getErr());
    importer.importAll(paths, tally::count).words().ifPresent(tally::tell);
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d added, %d known already, %d refused%n", tally.added, tally.known, tally.refused);
    out.flush();
    return tally.refused == 0 ? 0 : 1;
  }

  /// Counts results, tells the reasons of refusals at once, and now and then how far it has come.
  private static final class Tally {

    private static final int MANY = 200;

    private final PrintWriter problems;
    private int added;
    private int known;
    private int refused;

    Tally(PrintWriter problems) {
      this.problems = problems;
    }

    void count(Importer.Imported imported) {
      if (imported.remark() != null) {
        tell(imported.name() + ": " + imported.remark());
      }
      switch (imported.result()) {
        case ImportResult.Added one -> added++;
        case ImportResult.AlreadyKnown one -> known++;
        case ImportResult.Refused one -> {
          refused++;
          tell(imported.name() + ": " + one.reason());
        }
      }
      if ((added + known + refused) % MANY == 0) {
        tell(added + known + refused + " articles done");
      }
    }

    void tell(String words) {
      problems.println(words);
      problems.flush();
    }
  }
}
