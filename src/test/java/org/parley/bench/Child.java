package org.parley.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Parley in a program of its own, on the same class path.
final class Child {

  private Child() {}

  /// Starts a command on a data folder; what it prints goes where ours goes.
  static Process run(Path data, String... command) throws IOException {
    return start(data, command).inheritIO().start();
  }

  static ProcessBuilder start(Path data, String... command) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.add("-Dparley.data=" + data);
    words.add("--enable-native-access=ALL-UNNAMED");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add("org.parley.cli.Main");
    words.addAll(List.of(command));
    return new ProcessBuilder(words);
  }
}
