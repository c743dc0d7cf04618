package org.parley.ui.explore.start;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.parley.explore.Explorer;
import org.parley.ui.date.DayWindow;
import org.parley.ui.explore.state.SoundState;
import org.parley.ui.explore.state.ViewState;
import org.parley.ui.timeline.Timeline;
import org.springframework.stereotype.Component;

/// Has the browser ask for what the timeline needs first while it is still reading the page's
/// scripts.
@Component
public class LoadAhead implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  private static final Pattern PUSH_SCRIPT = Pattern.compile("\"pushScript\"\\s*:\\s*\"([^\"]+)\"");

  private final transient Explorer explorer;

  LoadAhead(Explorer explorer) {
    this.explorer = explorer;
  }

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(this::addLinks);
  }

  private void addLinks(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      ViewState asked = ViewState.of(QueryParameters.full(request.getParameterMap()));
      ViewState state = SoundState.of(asked, explorer).state();
      Element head = page.getDocument().head();
      addresses(state).forEach(address -> head.appendChild(link(address)));
      pushScript(head.html()).ifPresent(address -> head.appendChild(script(address)));
      head.appendChild(question(state));
    }
  }

  /// What the timeline will ask for, so that it can begin before it stands in the page.
  static Element question(ViewState state) {
    DayWindow window = state.window();
    return new Element("meta")
        .attr("name", "parley-timeline")
        .attr("data-source", Timeline.SOURCE)
        .attr("data-filter", state.filterQuery())
        .attr("data-lanes", state.lanes().key())
        .attr("data-window", window == null ? "" : window.toString());
  }

  /// Written as the timeline writes them: only then the browser knows them again.
  static List<String> addresses(ViewState state) {
    return List.of(
        Timeline.SOURCE + "/overview?" + query(state.filters()) + "lane=" + state.lanes().key(),
        Timeline.SOURCE + "/eras");
  }

  private static String query(Map<String, List<String>> filters) {
    return filters.entrySet().stream()
        .flatMap(filter -> filter.getValue().stream().map(value -> parameter(filter, value)))
        .collect(Collectors.joining());
  }

  private static String parameter(Map.Entry<String, List<String>> filter, String value) {
    return URLEncoder.encode(filter.getKey(), UTF_8) + "=" + URLEncoder.encode(value, UTF_8) + "&";
  }

  /// What the framework will load before it does anything else; it stands in what it tells the
  /// browser.
  static Optional<String> pushScript(String head) {
    Matcher found = PUSH_SCRIPT.matcher(head);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static Element script(String address) {
    return new Element("link").attr("rel", "preload").attr("as", "script").attr("href", address);
  }

  private static Element link(String address) {
    return new Element("link")
        .attr("rel", "preload")
        .attr("as", "fetch")
        .attr("crossorigin", "anonymous")
        .attr("href", address);
  }
}
