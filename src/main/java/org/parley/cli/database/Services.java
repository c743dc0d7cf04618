package org.parley.cli.database;

import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// Opens the database for one command, without the web server.
final class Services {

  /// In kilobytes, as when the application serves.
  private static final long LEAST_CACHE = 131_072;

  /// A command has the memory for itself: a quarter of it, told in kilobytes, keeps most pages from
  /// being read again and again.
  private static final long CACHE_PART = 4 * 1024;

  /// Work on many articles writes most pages many times over. Were each kept for the usual time,
  /// two thousand articles would leave a file of 800 MB instead of 110. What a lost disk could cost
  /// meanwhile, the archive folder gives back.
  private static final String[] SETTINGS = {
    "--parley.samples=false",
    "--parley.database.retention=5000",
    "--parley.database.compaction=6000",
    "--parley.database.cache="
        + Math.max(LEAST_CACHE, Runtime.getRuntime().maxMemory() / CACHE_PART),
    "--logging.level.org.parley=warn",
    "--logging.level.org.springframework.context=error"
  };

  private Services() {}

  /// Does the work of a command with the services of the application.
  ///
  /// @param settings further settings, as `--name=value`
  /// @return the exit code of the work; 1 when the application could not start, which its own
  ///   reporter has told by then
  static int use(ToIntFunction<ConfigurableApplicationContext> work, String... settings) {
    try (ConfigurableApplicationContext context = start(settings)) {
      return work.applyAsInt(context);
    } catch (StartFailure alreadyReported) {
      return 1;
    }
  }

  private static ConfigurableApplicationContext start(String... settings) {
    try {
      return new SpringApplicationBuilder(DatabaseRooms.class)
          .web(WebApplicationType.NONE)
          .run(Stream.of(SETTINGS, settings).flatMap(Stream::of).toArray(String[]::new));
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
