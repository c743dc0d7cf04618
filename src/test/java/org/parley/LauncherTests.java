package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on machines where something is missing: what is missing is named, with the way to
/// get it.
class LauncherTests {

  private static final Path SHELL = Path.of("/bin/sh");

  /// What an app does that runs as long as something goes on behind it.
  private static final String WHILE_TRIED =
      "sleep 0.3; set -- target/.trial-*; while [ -e \"$1\" ]; do sleep 0.1; done";

  @TempDir Path empty;

  private Path tools;

  @BeforeEach
  void aMachineWithPlainToolsOnly() throws IOException {
    tools = Files.createDirectory(empty.resolve("tools"));
    for (String name :
        new String[] {
          "dirname",
          "readlink",
          "sed",
          "find",
          "head",
          "grep",
          "mkdir",
          "mv",
          "cat",
          "tail",
          "sleep",
          "env",
          "nice",
          "rm"
        }) {
      tool(name, "exec %s \"$@\"".formatted(which(name)));
    }
  }

  @Test
  void namesTheMissingJdk() throws Exception {
    Answer answer = parley(Map.of("PARLEY_JVM_FOLDER", empty.toString()), "annotate", "-");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.words())
        .contains("needs a JDK 25")
        .contains("apt-get install")
        .doesNotContain("Exception");
  }

  @Test
  void namesTheMissingMaven() throws Exception {
    Answer answer = parley(Map.of("JAVA_HOME", System.getProperty("java.home")), "test");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.words()).contains("needs Maven").contains("apt-get install maven");
  }

  @Test
  void namesTheMissingBrowser() throws Exception {
    tool("mvn", "exit 0");
    tool("node", "echo v24.0.0");
    tool("npm", "exit 0");
    Answer answer = parley(Map.of("JAVA_HOME", System.getProperty("java.home")), "test");

    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.words()).contains("need Chromium").contains("apt-get install chromium");
  }

  @Test
  void behindTheSecondStartOfABuildQuickerOnesArePrepared() throws Exception {
    Path home = aBuiltApp();
    String cached = "-XX:AOTCache=" + home.resolve("target/app.aot");

    assertThat(start(home)).containsExactly("serve --port 9000 on mine, h2");
    assertThat(start(home))
        .containsExactly(
            "serve --port 9000 on mine, h2",
            "record serve --port 0 on .trial/data, ",
            "create serve on .trial/data, ");
    assertThat(start(home)).containsExactly(cached + " serve --port 9000 on mine, h2");
    assertThat(trials(home)).isEmpty();

    Files.setLastModifiedTime(
        home.resolve("target/.app-built"), FileTime.from(Instant.now().plusSeconds(1)));
    assertThat(start(home)).containsExactly("serve --port 9000 on mine, h2");
  }

  @Test
  void startsAsEverWhereNothingCanBePrepared() throws Exception {
    Path home = aBuiltApp();
    java(home, WHILE_TRIED, "exit 1", "exit 1");
    start(home);

    assertThat(start(home)).hasSize(3);
    assertThat(start(home)).containsExactly("serve --port 9000 on mine, h2");
  }

  @Test
  void whatGoesOnBehindTheAppEndsWithIt() throws Exception {
    Path home = aBuiltApp();
    java(home, "exit 0", "exit 1", "exit 1");
    start(home);
    String untilRecorded = "until [ -e recorded ]; do sleep 0.1; done";
    java(home, untilRecorded, ">'%s/recorded'; exec sleep 60".formatted(home), "exit 1");

    assertThat(start(home)).hasSize(2);
    for (int tenths = 0; tenths < 100 && !trials(home).isEmpty(); tenths++) {
      Thread.sleep(100);
    }
    assertThat(trials(home)).isEmpty();
    assertThat(home.resolve("target/app.aot")).doesNotExist();
  }

  @Test
  void onlyOneTrialGoesOnAtATime() throws Exception {
    Path home = aBuiltApp();
    java(home, "sleep 0.5", "exit 1", "exit 1");
    start(home);
    long self = ProcessHandle.current().pid();
    Path other = Files.createDirectory(home.resolve("target/.trial-" + self));

    assertThat(start(home)).containsExactly("serve --port 9000 on mine, h2");
    assertThat(trials(home)).containsExactly(other);
  }

  private static List<Path> trials(Path home) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve("target"))) {
      return files.filter(file -> file.getFileName().toString().startsWith(".trial-")).toList();
    }
  }

  /// A home where nothing is to be built, with a JDK that writes down how it was called.
  private Path aBuiltApp() throws IOException {
    Path home = Files.createDirectories(empty.resolve("home of parley"));
    Files.copy(Path.of("parley"), home.resolve("parley"));
    for (String folder : new String[] {"target", "src/main", "data", "frontend", "jdk/bin"}) {
      Files.createDirectories(home.resolve(folder));
    }
    for (String file : new String[] {"pom.xml", "vite.config.ts", "target/classpath"}) {
      Files.writeString(home.resolve(file), "x");
    }
    Files.writeString(home.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
    script(home.resolve("jdk/bin/javac"), "exit 0");
    String record = "trap 'exit 0' TERM; while :; do sleep 0.1; done";
    java(home, WHILE_TRIED, record, "echo x >made");
    Files.writeString(home.resolve("target/.classes-built"), "");
    Files.writeString(home.resolve("target/.app-built"), "");
    return home;
  }

  /// @param app what it does as the app
  /// @param record what it does when it is to write down what it finds out
  /// @param create what it does when it is to make a cache of that
  private static void java(Path home, String app, String record, String create) throws IOException {
    script(
        home.resolve("jdk/bin/java"),
        """
        mode=; cache=
        for word; do
          case $word in
            -XX:AOTMode=*) mode="${word#*=} " ;;
            -XX:AOTCache=*) cache="$word " ;;
          esac
        done
        while [ "$1" != serve ]; do shift; done
        echo "$cache$mode$* on ${PARLEY_DATA##*/target/}, ${SPRING_DATASOURCE_URL-}" >>'%1$s/calls'
        echo Parley is ready
        case $mode in
          record*) %3$s ;;
          create*) %4$s ;;
          *) cd '%1$s'; %2$s ;;
        esac
        """
            .formatted(home, app, record, create));
  }

  /// @return how Java was called, in this order
  private List<String> start(Path home) throws Exception {
    Files.deleteIfExists(home.resolve("calls"));
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME", home.resolve("jdk").toString(),
            "PARLEY_DATA", "mine",
            "SPRING_DATASOURCE_URL", "h2",
            "PARLEY_TRIAL_PAUSE", "0",
            "PARLEY_TRIAL_VISIT", "0");
    Answer answer = launch(home.resolve("parley"), environment, "serve", "--port", "9000");
    assertThat(answer.code()).describedAs(answer.words()).isZero();
    return Files.readAllLines(home.resolve("calls")).stream()
        .map(call -> call.replaceFirst("\\.trial-\\d+", ".trial"))
        .toList();
  }

  private Answer parley(Map<String, String> environment, String... arguments) throws Exception {
    return launch(Path.of("parley").toAbsolutePath(), environment, arguments);
  }

  private Answer launch(Path launcher, Map<String, String> environment, String... arguments)
      throws Exception {
    String[] command = new String[arguments.length + 2];
    command[0] = SHELL.toString();
    command[1] = launcher.toString();
    System.arraycopy(arguments, 0, command, 2, arguments.length);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(Map.of("PATH", tools.toString(), "HOME", empty.toString()));
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String words = new String(process.getInputStream().readAllBytes());
    return new Answer(process.waitFor(), words);
  }

  private void tool(String name, String script) throws IOException {
    script(tools.resolve(name), script);
  }

  private static void script(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private static Path which(String name) {
    for (String folder : System.getenv("PATH").split(":")) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) {
        return file;
      }
    }
    throw new IllegalStateException("No " + name + " on the PATH");
  }

  private record Answer(int code, String words) {}
}
