package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.Application;
import org.parley.archive.database.RunningParley;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parley serve`: the web application, until it is told to stop.
@Command(name = "serve", description = "Runs the web application.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /// Not an exit code: the server goes on.
  static final int RUNNING = -1;

  private static final int LAST_PORT = 65_535;

  @Spec private CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Port to listen on (default: ${DEFAULT-VALUE}); 0 takes any free one.")
  private int port;

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "There is no port " + port + ": ports go from 0 to " + LAST_PORT + ".");
    }
    try {
      var context =
          (WebServerApplicationContext)
              SpringApplication.run(Application.class, "--server.port=" + port);
      announce(context);
      System.out.printf(
          "Parley is ready at http://localhost:%d (Ctrl-C ends it)%n", listening(context));
      return RUNNING;
    } catch (RuntimeException alreadyReported) {
      return 1;
    }
  }

  /// Lets the other commands find it.
  private static void announce(WebServerApplicationContext context) {
    try {
      String data = context.getEnvironment().getRequiredProperty("parley.data");
      RunningParley.announce(
          Path.of(data), URI.create("http://127.0.0.1:" + listening(context) + "/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int listening(WebServerApplicationContext context) {
    var server = context.getWebServer();
    return server == null ? -1 : server.getPort();
  }
}
