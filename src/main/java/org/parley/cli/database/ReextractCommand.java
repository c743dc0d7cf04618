package org.parley.cli.database;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.parley.chronicle.reextraction.Changes;
import org.parley.chronicle.reextraction.Reextraction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `parley reextract`: reads all articles again. What people decided stays.
@Command(
    name = "reextract",
    description = "Reads all articles again, after rules or lexicon changed.",
    mixinStandardHelpOptions = true)
public final class ReextractCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    return Services.use(context -> run(context.getBean(Reextraction.class)));
  }

  private int run(Reextraction reextraction) {
    PrintWriter err = spec.commandLine().getErr();
    Changes changes =
        reextraction.run(
            so -> {
              err.printf("%d of %d articles read%n", so.articles(), so.all());
              err.flush();
            });
    PrintWriter out = spec.commandLine().getOut();
    out.print(changes.continued() ? "Went on where an earlier run was broken off. " : "");
    out.printf(
        "%d articles read: %d mentions new, %d gone, %d with another date, %d otherwise changed%n",
        changes.articles(),
        changes.added(),
        changes.removed(),
        changes.redated(),
        changes.altered());
    out.flush();
    return 0;
  }
}
