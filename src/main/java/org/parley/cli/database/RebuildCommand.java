package org.parley.cli.database;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.archive.Archive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `parley rebuild`: makes the database again from the archive folder and the curation log. The old
/// file is kept beside the new one.
@Command(
    name = "rebuild",
    description = "Makes the database again from the archive folder.",
    mixinStandardHelpOptions = true)
public final class RebuildCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return Services.use(context -> report(context.getBean(Archive.class)), "--parley.rebuild=true");
  }

  private int report(Archive archive) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("%d articles read from the archive folder%n", archive.count());
    out.flush();
    return 0;
  }
}
