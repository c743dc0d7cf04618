package org.parley.bench.timeline;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Measures the timeline at several sizes, and a peer at those it can bear.
public final class Comparison {

  private static final int[] USUAL = {1_000, 10_000, 100_000, 1_000_000};
  private static final int PEER_MOST = 10_000;
  private static final double PATIENCE = 60_000;

  /// Visits before the server has compiled what it needs.
  private static final int WARMING = 4;

  private static final int RUNS = 3;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final List<String> tiles = new ArrayList<>();
  private final BenchBrowser browser;

  private Comparison(BenchBrowser browser) {
    this.browser = browser;
  }

  /// Prints a table of figures.
  public static void run(String[] args) throws Exception {
    int[] named = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
    try (BenchBrowser browser = new BenchBrowser()) {
      new Comparison(browser).compare(named.length > 0 ? named : USUAL);
    }
  }

  private void compare(int[] sizes) throws Exception {
    double empty = emptyHeap();
    out.printf("Milliseconds, each the median of %d runs on a warm server; heap in MB,%n", RUNS);
    out.println("above an empty chronicle for Parley, in all for others; load of the machine.");
    out.println(Figures.HEAD);
    for (Floor floor : Floor.values()) {
      out.println(floor(floor).line(floor.title(), 0, load()));
    }
    for (int size : sizes) {
      Figures ours = ours(size).above(empty);
      out.println(ours.line("Parley", size, load()));
      if (size <= PEER_MOST) {
        Figures peer = peer(size);
        out.println(peer.line("vis-timeline", size, load()));
        out.println(ours.ratio(peer).ratioLine());
      }
    }
    out.println("One tile with two filters, 95th percentile on the server:");
    tiles.forEach(out::println);
  }

  private Figures ours(int size) throws Exception {
    try (BenchServer server = new BenchServer(SyntheticChronicle.rows(size))) {
      Figures figures = measure(server);
      double p95 = new TileLoad(server.address()).p95();
      tiles.add("  %,9d events: %.1f ms (load %.1f)".formatted(size, p95, load()));
      return figures;
    }
  }

  private Figures peer(int size) throws Exception {
    try (PageServer page = PeerPage.serve(SyntheticChronicle.rows(size).toList())) {
      return median(page.address());
    }
  }

  private Figures floor(Floor floor) throws Exception {
    try (PageServer page = floor.serve()) {
      return median(page.address());
    }
  }

  private double emptyHeap() throws Exception {
    try (BenchServer server = new BenchServer(Stream.empty())) {
      return measure(server).heap();
    }
  }

  private Figures measure(BenchServer server) {
    String address = server.address() + "/?bench";
    IntStream.range(0, WARMING).forEach(visit -> browser.open(address, PATIENCE).close());
    return median(address);
  }

  private Figures median(String address) {
    return Figures.median(
        IntStream.range(0, RUNS).mapToObj(run -> browser.measure(address, PATIENCE)).toList());
  }

  private static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
