package org.parley;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/// The web application. Rooms are found by scanning; this class names none of them.
@SpringBootApplication
@ConfigurationPropertiesScan
public class Application {

  /// Starts the server; settings come from `application.properties` and the command line.
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /// The present moment, injected wherever one is needed so that tests can stand still.
  @Bean
  Clock clock() {
    return Clock.systemDefaultZone();
  }
}
