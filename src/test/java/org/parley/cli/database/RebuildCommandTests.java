package org.parley.cli.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.archive.Archive;
import org.parley.archive.ImportResult;
import org.parley.archive.NewArticle;
import org.parley.archive.Removals;
import org.parley.archive.database.Backups;
import org.parley.chronicle.Chronicle;
import org.parley.chronicle.Curation;
import org.parley.chronicle.Event;
import org.parley.chronicle.EventMention;
import org.parley.chronicle.Field;
import org.parley.cli.Main;
import picocli.CommandLine;

class RebuildCommandTests {

  private static final String TEXT =
      "Russian Foreign Minister Sergei Lavrov met Iranian officials in Tehran on 2 February 2019.";

  @TempDir Path folder;

  @BeforeEach
  void useAFolderOfItsOwn() {
    System.setProperty("parley.data", folder.toString());
  }

  @AfterEach
  void forgetIt() {
    System.clearProperty("parley.data");
  }

  @Test
  void makesTheSameChronicleFromTheArchiveFolderAlone() throws IOException {
    fillAndDecide();
    List<Event> before = chronicle();

    run("rebuild");

    assertThat(chronicle()).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("parley-before-rebuild-"));
    }
  }

  @Test
  void makesADamagedDatabaseAgainByItself() throws IOException {
    fillAndDecide();
    List<Event> before = chronicle();
    Files.writeString(folder.resolve("parley.mv.db"), "no database ".repeat(2000));

    assertThat(chronicle()).isEqualTo(before);
  }

  @Test
  void bringsBackWhatIsNewerThanTheBackup() throws IOException {
    Services.use(
        context -> {
          add(context.getBean(Archive.class), "Envoys met in Geneva on 30 June 2012.");
          try {
            context.getBean(Backups.class).backup();
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
          return 0;
        });
    fillAndDecide();
    List<Event> before = chronicle();
    Files.writeString(folder.resolve("parley.mv.db"), "no database ".repeat(2000));

    assertThat(chronicle()).isEqualTo(before);
  }

  @Test
  void leavesOutWhatWasRemovedAndKeepsWhatWasRestored() {
    fillAndDecide();
    List<Event> kept = chronicle();
    String removed = "Norwegian envoys met in Oslo on 3 May 2018.";
    Services.use(
        context -> {
          Archive archive = context.getBean(Archive.class);
          Removals removals = context.getBean(Removals.class);
          String desk = archive.ids().getFirst();
          removals.remove(add(archive, removed));
          removals.remove(desk);
          removals.restore(desk);
          return 0;
        });
    assertThat(chronicle()).isEqualTo(kept);

    run("rebuild");

    assertThat(chronicle()).isEqualTo(kept);

    Services.use(context -> add(context.getBean(Archive.class), removed).length());
    List<Event> both = chronicle();
    assertThat(both.size()).isGreaterThan(kept.size());
    run("rebuild");
    assertThat(chronicle()).isEqualTo(both);
  }

  @Test
  void whatWasDecidedOnAnArticleThatWasRemovedWaitsForItsReturn() {
    fillAndDecide();
    List<Event> before = chronicle();
    String desk = changeTheOnly(Removals::remove);

    run("rebuild");
    assertThat(chronicle()).isEmpty();

    Services.use(context -> context.getBean(Removals.class).restore(desk) ? 0 : 1);
    assertThat(chronicle()).isEqualTo(before);
  }

  private static String changeTheOnly(BiConsumer<Removals, String> change) {
    String[] only = new String[1];
    Services.use(
        context -> {
          only[0] = context.getBean(Archive.class).ids().getFirst();
          change.accept(context.getBean(Removals.class), only[0]);
          return 0;
        });
    return only[0];
  }

  @Test
  void readsAllArticlesAgain() {
    fillAndDecide();
    List<Event> before = chronicle();

    assertThat(run("reextract"))
        .isEqualTo(
            "1 articles read: 0 mentions new, 0 gone, 0 with another date, 0 otherwise changed");
    assertThat(chronicle()).isEqualTo(before);
  }

  private static void fillAndDecide() {
    Services.use(
        context -> {
          Archive archive = context.getBean(Archive.class);
          String id = add(archive, TEXT);
          archive.setPublished(id, LocalDate.of(2019, 2, 3));
          Curation curation = context.getBean(Curation.class);
          for (EventMention mention : context.getBean(Chronicle.class).ofArticle(id)) {
            curation.decide(mention.eventId(), Field.HEADLINE, "As decided");
          }
          return 0;
        });
  }

  private static String add(Archive archive, String text) {
    NewArticle article = NewArticle.typed(null, "Desk", null, null, text);
    return ((ImportResult.Added) archive.add(article)).id();
  }

  private static List<Event> chronicle() {
    List<Event> events = new ArrayList<>();
    Services.use(
        context -> {
          Chronicle chronicle = context.getBean(Chronicle.class);
          for (String article : context.getBean(Archive.class).ids()) {
            chronicle
                .ofArticle(article)
                .forEach(told -> events.add(chronicle.find(told.eventId()).orElseThrow()));
          }
          return 0;
        });
    return events;
  }

  private static String run(String command) {
    StringWriter out = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(out, true));
    line.setErr(new PrintWriter(new StringWriter(), true));
    assertThat(line.execute(command)).isZero();
    return out.toString().strip();
  }
}
