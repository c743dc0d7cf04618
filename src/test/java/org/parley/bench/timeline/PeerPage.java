package org.parley.bench.timeline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The same events in vis-timeline, installed on demand under `target` and never shipped.
final class PeerPage {

  private static final Path FOLDER = Path.of("target", "bench-peer");
  private static final Path SCRIPT =
      FOLDER.resolve("node_modules/vis-timeline/standalone/umd/vis-timeline-graph2d.min.js");
  private static final Path STYLE =
      FOLDER.resolve("node_modules/vis-timeline/styles/vis-timeline-graph2d.min.css");

  private static final String PAGE =
      """
      <!doctype html><title>vis-timeline</title><link rel="stylesheet" href="style.css">
      <style>html,body,#t{height:100%%;margin:0}</style><div id="t"></div>
      <script src="script.js"></script><script>
      const items = %s;
      const groups = [...new Set(items.map((i) => i.group))].map((id) => ({ id, content: id }));
      performance.mark('timeline-data-ready');
      const host = document.getElementById('t');
      const shown = new vis.Timeline(host, new vis.DataSet(items), new vis.DataSet(groups),
        { height: '100%%', zoomMin: 864e5 });
      const done = () => requestAnimationFrame(() => host.setAttribute('data-timeline-ready', ''));
      shown.once('changed', done);
      </script>
      """;

  private PeerPage() {}

  static PageServer serve(List<SyntheticChronicle.Row> rows)
      throws IOException, InterruptedException {
    install();
    return new PageServer(
        Map.of(
            "/", PAGE.formatted(items(rows)).getBytes(StandardCharsets.UTF_8),
            "/script.js", Files.readAllBytes(SCRIPT),
            "/style.css", Files.readAllBytes(STYLE)));
  }

  private static void install() throws IOException, InterruptedException {
    if (!Files.exists(SCRIPT)) {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve("package.json"), "{\"private\": true}");
      int failed =
          new ProcessBuilder(
                  "npm", "install", "--silent", "--no-audit", "--no-fund", "vis-timeline@8")
              .directory(FOLDER.toFile())
              .inheritIO()
              .start()
              .waitFor();
      if (failed != 0) {
        throw new IOException("npm could not install vis-timeline");
      }
    }
  }

  private static String items(List<SyntheticChronicle.Row> rows) {
    return rows.stream().map(PeerPage::item).collect(Collectors.joining(",", "[", "]"));
  }

  private static String item(SyntheticChronicle.Row row) {
    String end =
        row.start().equals(row.end())
            ? "\"type\":\"point\""
            : "\"end\":\"" + row.end().plusDays(1) + "\"";
    return "{\"id\":\"%s\",\"group\":\"%s\",\"content\":\"%s\",\"start\":\"%s\",%s}"
        .formatted(row.id(), row.platform(), row.headline(), row.start(), end);
  }
}
