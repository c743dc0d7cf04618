package org.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.web.server.PortInUseException;

class ServeCommandTests {

  @ParameterizedTest
  @ValueSource(strings = {"-1", "65536", "70000"})
  void refusesAPortThatCannotBe(String port) {
    StringWriter err = new StringWriter();

    int code =
        Main.commandLine().setErr(new PrintWriter(err, true)).execute("serve", "--port=" + port);

    assertThat(code).isEqualTo(2);
    assertThat(err.toString())
        .startsWith("There is no port " + port + ": ports go from 0 to 65535.");
  }

  @Test
  void namesAnotherPortWhenOneIsTaken() {
    var analysis = new PortFailureAnalyzer().analyze(new PortInUseException(8080));

    assertThat(analysis)
        .extracting("description", "action")
        .containsExactly(
            "Port 8080 is taken by another program, perhaps another Parley.",
            "Stop that one, or start on another port: ./parley --port 8081");
  }
}
