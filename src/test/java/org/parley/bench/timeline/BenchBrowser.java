package org.parley.bench.timeline;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Measures a page in Chromium at 1440 × 900 with software rendering.
final class BenchBrowser implements AutoCloseable {

  private static final String WATCH =
      """
      window.bench = { long: [] };
      new PerformanceObserver((list) => bench.long.push(...list.getEntries().map((e) => e.duration)))
        .observe({ type: 'longtask', buffered: true });
      new MutationObserver(() => {
        if (!bench.ready && document.querySelector('[data-timeline-ready]')) {
          bench.ready = performance.now();
        }
      }).observe(document, { subtree: true, childList: true, attributes: true });
      bench.start = () => {
        bench.frames = [];
        bench.long.length = 0;
        let last = performance.now();
        const tick = (now) => {
          bench.frames.push(now - last);
          last = now;
          bench.request = requestAnimationFrame(tick);
        };
        bench.request = requestAnimationFrame(tick);
      };
      bench.stop = () => {
        cancelAnimationFrame(bench.request);
        const frames = bench.frames.slice(2).sort((a, b) => a - b);
        return { p95: frames[Math.floor(frames.length * 0.95)], long: bench.long.length };
      };
      """;

  private static final long LASTING = 3_000;
  private static final double STEP = 1000 / 60.0;

  private final Playwright playwright =
      Playwright.create(
          new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
  private final Browser browser =
      playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(
                      Path.of(System.getenv().getOrDefault("PARLEY_CHROMIUM", "/usr/bin/chromium")))
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));

  /// A page, nothing of it known before, once it says `data-timeline-ready`.
  Page open(String address, double patience) {
    Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1440, 900));
    page.addInitScript(WATCH);
    page.navigate(address);
    page.waitForSelector(
        "[data-timeline-ready]", new Page.WaitForSelectorOptions().setTimeout(patience));
    return page;
  }

  /// Opens a page, drags and zooms its middle, and measures.
  Figures measure(String address, double patience) {
    try (Page page = open(address, patience)) {
      page.waitForTimeout(1000);
      double ready = number(page, "bench.ready");
      double data =
          number(page, "performance.getEntriesByName('timeline-data-ready')[0].startTime");
      CDPSession session = page.context().newCDPSession(page);
      double heap = heap(session);
      JsonObject cpuTime = new JsonObject();
      cpuTime.addProperty("timeDomain", "threadTicks");
      session.send("Performance.enable", cpuTime);
      Run drag = run(page, session, BenchBrowser::drag);
      page.waitForTimeout(500);
      Run wheel = run(page, session, BenchBrowser::wheel);
      return new Figures(
          ready,
          ready - data,
          drag.p95,
          wheel.p95,
          (drag.cpu + wheel.cpu) / (drag.inputs + wheel.inputs),
          drag.longTasks + wheel.longTasks,
          heap);
    }
  }

  private record Run(double p95, int longTasks, double cpu, int inputs) {}

  private interface Hand {
    void move(Mouse mouse, int step);
  }

  private static Run run(Page page, CDPSession session, Hand hand) {
    page.evaluate("bench.start()");
    double before = busy(session);
    long begin = System.nanoTime();
    Mouse mouse = new Mouse(session);
    int inputs = 0;
    while (elapsed(begin) < LASTING) {
      hand.move(mouse, inputs++);
      double early = inputs * STEP - elapsed(begin);
      if (early > 1) {
        page.waitForTimeout(early);
      }
    }
    double cpu = busy(session) - before;
    mouse.up();
    page.evaluate("bench.result = bench.stop()");
    return new Run(
        number(page, "bench.result.p95"), (int) number(page, "bench.result.long"), cpu, inputs);
  }

  private static void drag(Mouse mouse, int step) {
    int swing = Math.abs(step % 80 - 40);
    mouse.move(500 + swing * 12, 420);
    if (step == 0) {
      mouse.down();
    }
  }

  private static void wheel(Mouse mouse, int step) {
    if (step == 0) {
      mouse.move(860, 420);
    }
    mouse.wheel(step % 50 < 25 ? -60 : 60);
  }

  private static double elapsed(long begin) {
    return (System.nanoTime() - begin) / 1e6;
  }

  private static double number(Page page, String expression) {
    return ((Number) page.evaluate(expression)).doubleValue();
  }

  private static double heap(CDPSession session) {
    session.send("HeapProfiler.collectGarbage");
    return session.send("Runtime.getHeapUsage").get("usedSize").getAsDouble() / 1e6;
  }

  /// Milliseconds that the main thread has worked.
  private static double busy(CDPSession session) {
    for (var metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      JsonObject entry = metric.getAsJsonObject();
      if (entry.get("name").getAsString().equals("TaskDuration")) {
        return entry.get("value").getAsDouble() * 1000;
      }
    }
    throw new IllegalStateException("The browser tells no TaskDuration");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
