package org.parley.bench.timeline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Serves a page that is measured beside the timeline, with the few files it needs.
final class PageServer implements AutoCloseable {

  private final HttpServer server;

  /// @param files what stands at each path: `/` is the page, the others say by their endings what
  ///   they are
  PageServer(Map<String, byte[]> files) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    files.forEach(
        (path, content) -> server.createContext(path, exchange -> answer(exchange, path, content)));
    server.start();
  }

  /// A page that needs no other file.
  PageServer(String page) throws IOException {
    this(Map.of("/", page.getBytes(StandardCharsets.UTF_8)));
  }

  private static void answer(HttpExchange exchange, String path, byte[] content)
      throws IOException {
    String type = path.equals("/") ? "text/html" : "text/" + path.split("\\.")[1];
    exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, content.length);
    exchange.getResponseBody().write(content);
    exchange.close();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
