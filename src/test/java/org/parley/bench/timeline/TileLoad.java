package org.parley.bench.timeline;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;

/// How long one tile with two filters takes on the server, transport included.
final class TileLoad {

  private static final int WARM = 400;
  private static final int REQUESTS = 300;
  private static final String[] FILTERS = {
    "actor=russia&platform=geneva",
    "actor=turkey&minSources=2",
    "platform=astana&platform=geneva&modality=happened",
    "actor=iran&from=2012-01-01"
  };

  private final HttpClient http = HttpClient.newHttpClient();
  private final String address;
  private final Random random = new Random(7);

  TileLoad(String address) {
    this.address = address;
  }

  /// The 95th percentile in milliseconds. No two requests are alike, so nothing answers from
  /// memory.
  double p95() throws IOException, InterruptedException {
    for (int request = 0; request < WARM; request++) {
      time(request);
    }
    long[] times = new long[REQUESTS];
    for (int request = 0; request < REQUESTS; request++) {
      times[request] = time(WARM + request);
    }
    return LongStream.of(times).sorted().skip(REQUESTS * 95 / 100).findFirst().orElse(0) / 1e6;
  }

  private long time(int request) throws IOException, InterruptedException {
    int zoom = random.nextInt(2, 13);
    long day = LocalDate.of(2011, 3, 1).toEpochDay() + random.nextInt(5500);
    long index = Math.floorDiv(day, 1 << (16 - zoom));
    // A different last day each time: the same events, but never the same question.
    String query =
        FILTERS[request % FILTERS.length] + "&to=" + LocalDate.of(2030, 1, 1).plusDays(request);
    URI uri = URI.create(address + "/api/v1/timeline/tiles/" + zoom + "/" + index + "?" + query);
    long begin = System.nanoTime();
    HttpResponse<byte[]> answer =
        http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofByteArray());
    long nanos = System.nanoTime() - begin;
    if (answer.statusCode() != 200) {
      throw new IOException(answer.statusCode() + " for " + uri);
    }
    return nanos;
  }
}
