package org.parley.bench.timeline;

import java.io.IOException;

/// What the browser and the measuring cost alone: pages that do next to nothing, driven and
/// measured like the timeline. No timeline on a canvas can be cheaper than the second.
enum Floor {
  /// Hears every input and draws nothing.
  EMPTY_PAGE("empty page", "<body data-timeline-ready>", ""),

  /// A canvas of the timeline's size, wiped and painted with one square for each frame.
  BARE_CANVAS(
      "bare canvas",
      "<body><canvas width=1160 height=723 data-timeline-ready></canvas>",
      """
      const pen = document.querySelector('canvas').getContext('2d', { alpha: false });
      draw = () => {
        asked = false;
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, 1160, 723);
        pen.fillStyle = '#06c';
        pen.fillRect(inputs % 1100, 300, 40, 40);
      };
      """);

  private static final String PAGE =
      """
      <!doctype html><title>%s</title>
      <style>html,body{height:100%%;margin:0;overflow:hidden}</style>%s
      <script>
      performance.mark('timeline-data-ready');
      let [inputs, asked, draw] = [0, false, null];
      %s
      const heard = (event) => {
        inputs++;
        event.preventDefault();
        if (draw && !asked) {
          asked = true;
          requestAnimationFrame(draw);
        }
      };
      addEventListener('pointermove', heard);
      addEventListener('wheel', heard, { passive: false });
      </script>
      """;

  private final String title;
  private final String body;
  private final String script;

  Floor(String title, String body, String script) {
    this.title = title;
    this.body = body;
    this.script = script;
  }

  String title() {
    return title;
  }

  PageServer serve() throws IOException {
    return new PageServer(PAGE.formatted(title, body, script));
  }
}
