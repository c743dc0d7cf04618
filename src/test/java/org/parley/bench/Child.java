package org.parley.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Parley in a program of its own, on the same class path.
final class Child {

  private static final long LARGE = 10_000L << 10;

  private Child() {}

  /// Starts a command on a data folder; what it prints goes where ours goes.
  static Process run(Path data, String... command) throws IOException {
    return start(data, List.of(), command).inheritIO().start();
  }

  /// A command that is ready to start.
  ///
  /// @param options further options of the virtual machine
  static ProcessBuilder start(Path data, List<String> options, String... command)
      throws IOException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Dparley.data=" + data);
    if (command[0].equals("import")) {
      // As the launcher does.
      words.add(isLarge(Path.of(command[1])) ? "-XX:+UseParallelGC" : "-XX:TieredStopAtLevel=1");
    }
    words.addAll(options);
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add("org.parley.cli.Main");
    words.addAll(List.of(command));
    return new ProcessBuilder(words);
  }

  private static boolean isLarge(Path articles) throws IOException {
    return Files.size(articles) > LARGE;
  }
}
