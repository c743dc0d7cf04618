package org.parley.chronicle.reextraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;
import org.parley.archive.Archive;
import org.parley.archive.NewArticle;
import org.parley.archive.WriteGate;
import org.parley.archive.journal.Progress;
import org.parley.chronicle.reading.Rules;
import org.parley.chronicle.reextraction.Rereading.Phase;
import org.springframework.beans.factory.annotation.Autowired;

@StoreTest
class RereadingTests {

  /// One more than a step of the run, so that it takes two.
  private static final int ARTICLES = 51;

  @Autowired Archive archive;
  @Autowired Rereading rereading;
  @Autowired Reextraction reextraction;
  @Autowired Progress progress;
  @Autowired WriteGate gate;

  @BeforeEach
  void fill() {
    archive.addAll(IntStream.range(0, ARTICLES).mapToObj(RereadingTests::article).toList());
    reextraction.run(so -> {});
    rereading.forget();
  }

  private static NewArticle article(int number) {
    String text = "Envoy number %d met ministers in Geneva on 2 February 2019.".formatted(number);
    return NewArticle.typed("Report " + number, "Desk", null, LocalDate.of(2019, 2, 3), text);
  }

  @Test
  void readsAllBesideEverythingElse() {
    rereading.start();
    rereading.start();
    await(Phase.DONE);

    assertThat(rereading.state())
        .isEqualTo(
            new Rereading.State(
                Phase.DONE,
                ARTICLES,
                ARTICLES,
                new Changes(false, ARTICLES, ARTICLES, 0, 0, 0, 0),
                Need.NONE));

    rereading.forget();
    assertThat(rereading.state().phase()).isEqualTo(Phase.IDLE);
  }

  @Test
  void stopsAndGoesOnFromThere() throws InterruptedException {
    CountDownLatch held = new CountDownLatch(1);
    CompletableFuture<Boolean> holding = hold(held);

    rereading.start();
    rereading.stop();
    held.countDown();
    holding.join();
    await(Phase.HALTED);

    Rereading.State halted = rereading.state();
    assertThat(halted.done()).isLessThan(ARTICLES);

    rereading.start();
    await(Phase.DONE);
    assertThat(rereading.state().done()).isEqualTo(ARTICLES);
    Changes rest = Objects.requireNonNull(rereading.state().changes());
    assertThat(halted.done() + rest.articles()).isEqualTo(ARTICLES);
  }

  /// Lets nobody else write until the latch is down.
  private CompletableFuture<Boolean> hold(CountDownLatch held) throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CompletableFuture<Boolean> holding =
        CompletableFuture.supplyAsync(
            () ->
                gate.change(
                    () -> {
                      begun.countDown();
                      try {
                        held.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      return true;
                    }));
    begun.await();
    return holding;
  }

  @Test
  void saysWhyItIsNeeded() {
    Rules now = Rules.now();
    assertThat(rereading.state().need()).isEqualTo(Need.NONE);

    readBy(new Rules("other", now.words()).toString());
    assertThat(rereading.state().need()).isEqualTo(Need.RULES);
    readBy(new Rules(now.code(), "other").toString());
    assertThat(rereading.state().need()).isEqualTo(Need.WORDS);
    gate.change(
        () -> {
          progress.finish("read-by");
          return true;
        });
    assertThat(rereading.state().need()).isEqualTo(Need.UNKNOWN);

    rereading.start();
    await(Phase.DONE);
    assertThat(rereading.state().need()).isEqualTo(Need.NONE);
  }

  private void readBy(String rules) {
    gate.change(
        () -> {
          progress.reach("read-by", rules);
          return true;
        });
  }

  @Test
  void beginsAnewWhenTheRulesAreOthersThanThoseItBeganWith() {
    gate.change(
        () -> {
          progress.reach("reextraction", archive.ids().getFirst());
          progress.reach("reextraction-by", Rules.now().toString());
          return true;
        });
    assertThat(rereading.state().phase()).isEqualTo(Phase.HALTED);
    assertThat(rereading.state().done()).isEqualTo(1);

    gate.change(
        () -> {
          progress.reach("reextraction-by", "old-old");
          return true;
        });

    assertThat(rereading.state().phase()).isEqualTo(Phase.IDLE);
    assertThat(reextraction.run(so -> {}))
        .isEqualTo(new Changes(false, ARTICLES, ARTICLES, 0, 0, 0, 0));
  }

  private void await(Phase phase) {
    Awaitility.await().untilAsserted(() -> assertThat(rereading.state().phase()).isEqualTo(phase));
  }
}
