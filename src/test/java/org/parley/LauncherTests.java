package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The launcher on machines where something is missing: what is missing is named, with the way to
/// get it.
class LauncherTests {

  private static final Path SHELL = Path.of("/bin/sh");

  @TempDir Path empty;

  private Path tools;

  @BeforeEach
  void aMachineWithPlainToolsOnly() throws IOException {
    tools = Files.createDirectory(empty.resolve("tools"));
    for (String name :
        new String[] {
          "dirname", "readlink", "sed", "find", "head", "grep", "mkdir", "mv", "cat", "tail"
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

  private Answer parley(Map<String, String> environment, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 2];
    command[0] = SHELL.toString();
    command[1] = Path.of("parley").toAbsolutePath().toString();
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
    Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
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
