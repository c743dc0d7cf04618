package org.parley.archive.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveSettings;
import org.parley.archive.NewArticle;
import org.parley.archive.journal.CurationLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Fills an empty archive with the sample corpus, a few articles at a time, so that the first
/// screen has something to show at once.
@Component
@Order(2)
class FirstStart implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

  private static final String SAMPLES = "classpath*:data/articles/**/*.txt";

  private static final int STEP = 20;

  private final Archive archive;
  private final ArticleReader reader;
  private final ArchiveSettings settings;
  private final ResourcePatternResolver resources;
  private final CurationLog curation;

  FirstStart(
      Archive archive,
      ArticleReader reader,
      ArchiveSettings settings,
      ResourcePatternResolver resources,
      CurationLog curation) {
    this.archive = archive;
    this.reader = reader;
    this.settings = settings;
    this.resources = resources;
    this.curation = curation;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (settings.samples() && archive.count() == 0 && curation.removed().isEmpty()) {
      load(samples());
    }
  }

  private void load(List<NewArticle> samples) {
    LOG.info("First start: reading {} sample articles", samples.size());
    for (int from = 0; from < samples.size(); from += STEP) {
      int to = Math.min(samples.size(), from + STEP);
      archive.addAll(samples.subList(from, to));
      LOG.info("Sample articles read: {} of {}", to, samples.size());
    }
  }

  private List<NewArticle> samples() {
    List<NewArticle> articles = new ArrayList<>();
    try {
      Resource[] files = resources.getResources(SAMPLES);
      Arrays.sort(files, Comparator.comparing(file -> String.valueOf(file.getFilename())));
      for (Resource file : files) {
        String name = String.valueOf(file.getFilename());
        reader.read(name, file.getContentAsByteArray()).forEach(one -> collect(one, articles));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The sample articles cannot be read", e);
    }
    return articles;
  }

  private static void collect(Reading reading, List<NewArticle> articles) {
    switch (reading) {
      case Reading.Legible legible -> articles.add(legible.article());
      case Reading.Illegible illegible ->
          LOG.warn("Sample {} left out: {}", illegible.name(), illegible.reason());
    }
  }
}
