package org.parley.ui.explore.start;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.sun.net.httpserver.HttpServer;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.WrappedSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;

class WarmUpTests {

  private static final String PAGE =
      """
      <html><head><link rel="modulepreload" href="./build/timeline.js">
      <link rel="preload" href="api/v1/timeline/eras"><link rel="icon" href="icon.svg"></head></html>
      """;

  @Test
  void visitsThePageWhatItLoadsAtOnceAndTiles() throws IOException {
    Set<String> visited = new ConcurrentSkipListSet<>();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          visited.add(exchange.getRequestURI().getPath());
          byte[] page = PAGE.getBytes(UTF_8);
          exchange.sendResponseHeaders(200, page.length);
          exchange.getResponseBody().write(page);
          exchange.close();
        });
    server.start();
    try {
      WarmUp.visit(URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/"));
    } finally {
      server.stop(0);
    }

    assertThat(visited)
        .contains("/", "/build/timeline.js", "/api/v1/timeline/eras")
        .anyMatch(path -> path.startsWith("/api/v1/timeline/tiles/4/"))
        .doesNotContain("/icon.svg");
  }

  @Test
  void whoeverIsNotThereIsNotVisited() {
    WarmUp.visit(URI.create("http://127.0.0.1:9/"));
  }

  @Test
  void itsOwnSessionIsForgottenAndNobodyElses() {
    WrappedSession own = mock();
    WrappedSession other = mock();

    WarmUp.forget(request("Parley-warm-up", own));
    WarmUp.forget(request("Mozilla/5.0", other));

    verify(own).setMaxInactiveInterval(1);
    verify(other, never()).setMaxInactiveInterval(anyInt());
  }

  private static VaadinRequest request(String agent, WrappedSession session) {
    VaadinRequest request = mock();
    when(request.getHeader("User-Agent")).thenReturn(agent);
    when(request.getWrappedSession()).thenReturn(session);
    return request;
  }
}
