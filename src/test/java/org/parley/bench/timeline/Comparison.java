package org.parley.bench.timeline;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Measures the timeline at several sizes, and a peer at those it can bear.
public final class Comparison {

  private static final int[] USUAL = {1_000, 10_000, 100_000};
  private static final int PEER_MOST = 10_000;
  private static final double PATIENCE = 60_000;

  private Comparison() {}

  /// Prints a table of figures.
  public static void run(String[] args) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean withPeer = List.of(args).contains("--peer");
    int[] named =
        Arrays.stream(args)
            .filter(arg -> !arg.startsWith("--"))
            .mapToInt(Integer::parseInt)
            .toArray();
    List<String> tiles = new ArrayList<>();
    try (BenchBrowser browser = new BenchBrowser()) {
      double empty = emptyHeap(browser);
      out.println(
          "Milliseconds; heap in MB above an empty chronicle for Parley, in all for others.");
      out.println(Figures.HEAD);
      for (int size : named.length > 0 ? named : USUAL) {
        try (BenchServer server = new BenchServer(SyntheticChronicle.rows(size))) {
          Figures ours = browser.measure(server.address() + "/?bench", PATIENCE);
          out.println(ours.above(empty).line("Parley", size));
          tiles.add("  %,9d events: %.1f ms".formatted(size, new TileLoad(server.address()).p95()));
        }
        if (withPeer && size <= PEER_MOST) {
          try (PeerPage page = new PeerPage(SyntheticChronicle.rows(size).toList())) {
            out.println(browser.measure(page.address(), PATIENCE).line("vis-timeline", size));
          }
        }
      }
    }
    out.println("One tile with two filters, 95th percentile on the server:");
    tiles.forEach(out::println);
  }

  private static double emptyHeap(BenchBrowser browser) throws Exception {
    try (BenchServer server = new BenchServer(Stream.empty())) {
      return browser.measure(server.address() + "/?bench", PATIENCE).heap();
    }
  }
}
