package org.parley;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parley.chronicle.ChronicleScenes;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// A test with the real services on a database of its own in a temporary folder, empty at first.
/// The tests of a class share it; those that make their chronicle by hand begin with an empty one
/// each.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.MOCK,
    properties = "parley.samples=false")
@ContextConfiguration(initializers = StoreTest.TemporaryData.class)
@DirtiesContext
@ExtendWith(StoreTest.EmptyChronicle.class)
public @interface StoreTest {

  /// Gives each context its own data folder.
  final class TemporaryData
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of("parley.data=" + folder()).applyTo(context);
    }

    private static Path folder() {
      try {
        return Files.createTempDirectory("parley-test");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Takes away what the test before told by hand.
  final class EmptyChronicle implements BeforeEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
      SpringExtension.getApplicationContext(test)
          .getBeanProvider(ChronicleScenes.class)
          .ifAvailable(ChronicleScenes::forget);
    }
  }
}
