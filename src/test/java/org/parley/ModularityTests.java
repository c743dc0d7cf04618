package org.parley;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

  @Test
  void roomsUseOnlyTheRoomsTheyName() {
    ApplicationModules.of(Application.class).verify();
  }
}
