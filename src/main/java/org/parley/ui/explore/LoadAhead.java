package org.parley.ui.explore;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.parley.ui.timeline.Timeline;
import org.springframework.stereotype.Component;

/// Has the browser ask for what the timeline needs first while it is still reading the page's
/// scripts.
@Component
class LoadAhead implements VaadinServiceInitListener {

  private static final long serialVersionUID = 1L;

  @Override
  public void serviceInit(ServiceInitEvent starting) {
    starting.addIndexHtmlRequestListener(LoadAhead::addLinks);
  }

  private static void addLinks(IndexHtmlResponse page) {
    VaadinRequest request = page.getVaadinRequest();
    String path = request.getPathInfo();
    if (path == null || path.equals("/")) {
      addresses(ViewState.of(QueryParameters.full(request.getParameterMap())))
          .forEach(address -> page.getDocument().head().appendChild(link(address)));
    }
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

  private static Element link(String address) {
    return new Element("link")
        .attr("rel", "preload")
        .attr("as", "fetch")
        .attr("crossorigin", "anonymous")
        .attr("href", address);
  }
}
