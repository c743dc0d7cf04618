package org.parley.explore;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import org.parley.explore.snapshot.TimeColumns;
import org.parley.explore.tiles.ColumnsReader;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class ReadAtStartTests {

  @Test
  void theColumnsAreReadBeforeAnybodyAsks() {
    ColumnsReader reader = mock(Answers.RETURNS_MOCKS);
    try (var context = new AnnotationConfigApplicationContext()) {
      context.registerBean(ColumnsReader.class, () -> reader);
      context.register(TimeColumns.class);
      context.refresh();
      context.publishEvent(mock(WebServerInitializedEvent.class));
    }
    verify(reader).read();
  }
}
