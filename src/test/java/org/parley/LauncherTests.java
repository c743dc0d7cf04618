package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The launcher on machines where something is missing: what is missing is named, with the way to
/// get it. And how it builds: once, whoever else starts it.
class LauncherTests {

  private static final Path SHELL = Path.of("/bin/sh");

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
          "cp",
          "cat",
          "tail",
          "rm",
          "sleep"
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

  @ParameterizedTest
  @ValueSource(strings = {"abc", "-1", "65536", "70000000000", ""})
  void refusesWhatIsNoPortBeforeItBuilds(String port) throws Exception {
    Map<String, String> java = Map.of("JAVA_HOME", System.getProperty("java.home"));
    tool("mvn", "echo built");

    for (Answer answer :
        List.of(
            parley(java, "--port", port),
            parley(java, "--port=" + port),
            parley(java, "serve", "--port", port))) {
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.words())
          .isEqualToIgnoringNewLines(
              "“" + port + "” is no port: ports are whole numbers from 0 to 65535.");
    }
  }

  @Test
  void refusesAnOptionThatServeDoesNotKnow() throws Exception {
    Answer answer =
        parley(Map.of("JAVA_HOME", System.getProperty("java.home")), "serve", "--prot", "80");

    assertThat(answer.code()).isEqualTo(2);
    assertThat(answer.words()).contains("“--prot”", "--port");
  }

  @Test
  void buildsOnceWhenStartedTwiceAtOnce() throws Exception {
    Path checkout = checkout();
    tool("mvn", "echo begin >>built\nsleep 1\necho end >>built\necho jar >target/classpath");
    Process first = start(checkout.resolve("parley"), jdk(checkout), "import");
    Process second = start(checkout.resolve("parley"), jdk(checkout), "import");

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(checkout.resolve("built")).hasContent("begin\nend");
    assertThat(checkout.resolve("target/.building")).doesNotExist();
  }

  @Test
  void waitsForNoBuildWhoseProcessIsGone() throws Exception {
    Path checkout = checkout();
    tool("mvn", "echo jar >target/classpath");
    Process gone = new ProcessBuilder(SHELL.toString(), "-c", "exit 0").start();
    gone.waitFor();
    Path lock = Files.createDirectories(checkout.resolve("target/.building"));
    Files.writeString(lock.resolve("process"), gone.pid() + "\n");

    assertThat(start(checkout.resolve("parley"), jdk(checkout), "import").waitFor()).isZero();
    assertThat(lock).doesNotExist();
  }

  @Test
  void letsTheNextBuildGoOnAfterOneThatFailed() throws Exception {
    Path checkout = checkout();
    tool("mvn", "exit 1");

    assertThat(start(checkout.resolve("parley"), jdk(checkout), "import").waitFor()).isEqualTo(1);
    assertThat(checkout.resolve("target/.building")).doesNotExist();
  }

  @Test
  void buildsNothingAgainForWhatTheBuildItselfWrote() throws Exception {
    Path checkout = checkout();
    pages("mkdir -p src/main/bundles frontend/generated\necho page >src/main/bundles/page");
    Files.createDirectory(checkout.resolve("frontend"));

    assertThat(start(checkout.resolve("parley"), jdk(checkout), "serve").waitFor()).isZero();
    assertThat(start(checkout.resolve("parley"), jdk(checkout), "serve").waitFor()).isZero();
    assertThat(checkout.resolve("built")).hasContent("compile\npackage");
  }

  @Test
  void leavesToARunningServerTheJarItBeganWith() throws Exception {
    Path checkout = checkout();
    pages("echo new >target/parley.jar");
    Path jar = Files.createDirectory(checkout.resolve("target")).resolve("parley.jar");
    Path open = checkout.resolve("open");
    Files.createLink(open, Files.writeString(jar, "old"));

    assertThat(start(checkout.resolve("parley"), jdk(checkout), "serve").waitFor()).isZero();
    assertThat(jar).hasContent("new");
    assertThat(open).hasContent("old");
  }

  /// Maven and Node, as far as the launcher sees them.
  ///
  /// @param packaging what building the pages does
  private void pages(String packaging) throws IOException {
    tool("node", "echo v24.0.0");
    tool("npm", "exit 0");
    tool(
        "mvn",
        """
        goal=$4
        echo "$goal" >>built
        if [ "$goal" = compile ]; then echo jar >target/classpath; else
        %s
        fi
        """
            .formatted(packaging));
  }

  /// As much of a checkout as the launcher looks at.
  private Path checkout() throws IOException {
    Path checkout = Files.createDirectory(empty.resolve("checkout"));
    Files.copy(Path.of("parley"), checkout.resolve("parley"));
    Files.createFile(checkout.resolve("pom.xml"));
    Files.createDirectories(checkout.resolve("src/main"));
    Files.createDirectory(checkout.resolve("data"));
    return checkout;
  }

  /// A JDK by its looks, whose programs do nothing.
  private static Map<String, String> jdk(Path checkout) throws IOException {
    Path home = checkout.resolve("jdk");
    Path bin = Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"25.0.1\"\n");
    for (String name : new String[] {"java", "javac"}) {
      program(bin.resolve(name), "exit 0");
    }
    return Map.of("JAVA_HOME", home.toString());
  }

  private Answer parley(Map<String, String> environment, String... arguments) throws Exception {
    Process process = start(Path.of("parley").toAbsolutePath(), environment, arguments);
    String words = new String(process.getInputStream().readAllBytes());
    return new Answer(process.waitFor(), words);
  }

  private Process start(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
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
    return process;
  }

  private void tool(String name, String script) throws IOException {
    program(tools.resolve(name), script);
  }

  private static void program(Path path, String script) throws IOException {
    Path file = Files.writeString(path, "#!/bin/sh\n" + script + "\n");
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
