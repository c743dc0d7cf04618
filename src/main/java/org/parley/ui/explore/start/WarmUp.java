package org.parley.ui.explore.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.parley.explore.timeline.TimeTiles;
import org.parley.ui.timeline.Timeline;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Visits the timeline by itself after every start, as a browser would, so that the first person
/// need not wait for what the server does for the first time.
@Component
class WarmUp implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  private static final String NAME = "Parley-warm-up";

  /// After so many the page comes as fast as it ever will, or nearly.
  private static final int VISITS = 5;

  /// Zooms at which a chronicle of some years is looked at as a whole.
  private static final int COARSE = 3;

  private static final int FINE = 6;

  /// Milliseconds after which a visit is given up.
  private static final int PATIENCE = 20_000;

  @EventListener
  void on(WebServerInitializedEvent started) {
    URI home = URI.create("http://127.0.0.1:" + started.getWebServer().getPort() + "/");
    Thread.ofPlatform().daemon().name("warm-up").start(() -> visit(home));
  }

  static void visit(URI home) {
    try {
      for (int visit = 0; visit < VISITS; visit++) {
        for (String part : parts(get(home))) {
          get(home.resolve(part));
        }
        for (int zoom = COARSE; zoom <= FINE; zoom++) {
          get(home.resolve(tile(zoom)));
        }
      }
    } catch (IOException e) {
      LOG.debug("The timeline could not be visited ahead; it will be slower the first time", e);
    }
  }

  /// What the page has a browser load at once.
  private static List<String> parts(String page) {
    return Jsoup.parse(page).head().select("link[rel$=preload]").eachAttr("href");
  }

  private static String tile(int zoom) {
    long index = LocalDate.now(ZoneOffset.UTC).toEpochDay() >> (TimeTiles.DEEPEST - zoom);
    return Timeline.SOURCE + "/tiles/" + zoom + "/" + index;
  }

  private static String get(URI address) throws IOException {
    URLConnection connection = address.toURL().openConnection();
    connection.setRequestProperty("User-Agent", NAME);
    connection.setRequestProperty("Accept-Encoding", "br");
    connection.setReadTimeout(PATIENCE);
    try (InputStream answer = connection.getInputStream()) {
      return new String(answer.readAllBytes(), UTF_8);
    }
  }

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(page -> forget(page.getVaadinRequest()));
  }

  /// Nobody comes back to the session of such a visit.
  static void forget(VaadinRequest request) {
    if (NAME.equals(request.getHeader("User-Agent"))) {
      request.getWrappedSession().setMaxInactiveInterval(1);
    }
  }
}
