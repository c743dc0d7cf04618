package org.parley.cli;

import java.util.function.ToIntFunction;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the database for one command, without the web server.
final class Services {

  private Services() {}

  /// Does the work of a command with the services of the application.
  ///
  /// @return the exit code of the work; 1 when the application could not start, which its own
  ///   reporter has told by then
  static int use(ToIntFunction<ConfigurableApplicationContext> work) {
    try (ConfigurableApplicationContext context = start()) {
      return work.applyAsInt(context);
    } catch (StartFailure alreadyReported) {
      return 1;
    }
  }

  private static ConfigurableApplicationContext start() {
    try {
      return new SpringApplicationBuilder(DatabaseRooms.class)
          .web(WebApplicationType.NONE)
          .run(
              "--parley.samples=false",
              "--logging.level.org.parley=warn",
              "--logging.level.org.springframework.context=error");
    } catch (RuntimeException e) {
      throw new StartFailure(e);
    }
  }

  private static final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StartFailure(Throwable cause) {
      super(cause);
    }
  }
}
