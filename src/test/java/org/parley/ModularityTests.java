package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  private static final Path README = Path.of("README.md");

  private static final ApplicationModules ROOMS = ApplicationModules.of(Application.class);

  @Test
  void roomsUseOnlyTheRoomsTheyName() {
    ROOMS.verify();
  }

  /// The picture is drawn from what the rooms really use. When it differs, the test writes the new
  /// one and fails once.
  @Test
  void readmeShowsTheRooms() throws IOException {
    String readme = Files.readString(README);
    String redrawn =
        readme.replaceFirst("(?s)```mermaid\n.*?```", "```mermaid\n" + picture() + "```");
    Files.writeString(README, redrawn);

    assertThat(readme)
        .as("README.md has been redrawn: look at it and commit it")
        .isEqualTo(redrawn);
  }

  private static String picture() {
    return ROOMS.stream()
        .flatMap(
            room -> room.getDirectDependencies(ROOMS).uniqueModules().map(used -> edge(room, used)))
        .sorted()
        .collect(Collectors.joining("", "flowchart TD\n", ""));
  }

  private static String edge(ApplicationModule room, ApplicationModule used) {
    return "  %s --> %s%n".formatted(room.getIdentifier(), used.getIdentifier());
  }
}
