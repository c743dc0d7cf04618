package org.parley.bench;

import java.util.List;
import java.util.Locale;
import org.parley.extract.Extractor;
import org.parley.lexicon.Lexicon;
import org.parley.time.TimeTagger;

/// `./parley bench merge [--short]`: how well the chronicle brings the tellings of one happening in
/// the sample articles together, once as a reader noted them and once as the extractor reads them.
final class MergeBench {

  private MergeBench() {}

  public static void main(String[] args) {
    Locale.setDefault(Locale.ROOT);
    boolean isShort = List.of(args).contains("--short");
    Names names = new Names(Lexicon.standard());
    List<Sample> samples = Samples.all();
    Extractor extractor = new Extractor(Lexicon.standard(), new TimeTagger());
    print("as a reader noted them", SampleScores.ofNotes(samples, names), isShort);
    print("as the extractor reads them", SampleScores.of(extractor, samples, names), isShort);
  }

  private static void print(String title, SampleScores scores, boolean isShort) {
    MergeScores merged = MergeScores.of(scores);
    System.out.println("== " + title + ": " + merged.sizes());
    if (!isShort) {
      System.out.println("-- one happening, several events:");
      merged.split().forEach(System.out::println);
      System.out.println("-- several happenings, one event:");
      merged.joined().forEach(System.out::println);
    }
    System.out.println("pairs        " + merged.pairs());
    System.out.println("per mention  " + merged.perMention());
    System.out.println();
  }
}
