package org.parley.chronicle.grouping.known;

import java.util.ArrayList;
import java.util.List;
import org.parley.chronicle.merge.telling.Happening;
import org.parley.time.FuzzyDate;

/// A question by which mentions are looked for. Of every mention is known which ones it answers, so
/// that an answer stays right when mentions come and go.
///
/// @param about what kind of question
/// @param name an article, a date or a platform; empty where days alone are asked for
/// @param from the day asked for, or the first one of a stretch
public record Question(About about, String name, int from) {

  /// What can be asked for.
  enum About {
    ARTICLE,
    DAY,
    WIDE,
    YEARLESS,
    DONE,
    UNDONE
  }

  /// What is spread over time is asked for by stretches of so many days.
  public static final int STRETCH = 64;

  /// All of an article.
  public static Question ofArticle(String article) {
    return new Question(About.ARTICLE, article, 0);
  }

  /// What begins on a day.
  public static Question on(int day) {
    return new Question(About.DAY, "", day);
  }

  /// What has more than one day and begins in the stretch of that day.
  public static Question wide(int day) {
    return new Question(About.WIDE, "", stretch(day));
  }

  /// What has no known beginning but that very date, as dates without a year.
  public static Question yearless(String edtf) {
    return new Question(About.YEARLESS, edtf, 0);
  }

  /// What begins in the stretch of that day and is told of a platform: as done on one day, or all
  /// the rest.
  public static Question ofPlatform(String platform, int day, boolean done) {
    return new Question(done ? About.DONE : About.UNDONE, platform, stretch(day));
  }

  private static int stretch(int day) {
    return Math.floorDiv(day, STRETCH) * STRETCH;
  }

  /// The questions that a mention is an answer to.
  static List<Question> answeredBy(Happening one) {
    List<Question> questions = new ArrayList<>();
    questions.add(ofArticle(one.mention().articleId()));
    Integer start = one.window().start();
    Integer end = one.window().end();
    FuzzyDate date = one.date();
    if (start != null) {
      questions.add(on(start));
      if (end != null && end > start) {
        questions.add(wide(start));
      }
      String platform = one.mention().platform();
      if (platform != null) {
        questions.add(ofPlatform(platform, start, one.isDone()));
      }
    } else if (date != null) {
      questions.add(yearless(date.edtf()));
    }
    return questions;
  }
}
