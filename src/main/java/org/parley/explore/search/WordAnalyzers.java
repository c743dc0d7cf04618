package org.parley.explore.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/// How words are cut out of a text and made comparable.
final class WordAnalyzers {

  /// Words as written, without accents and capitals: for beginnings of words and slips of the pen.
  static final Analyzer PLAIN = new Words(false);

  /// Words cut to their stems: `meeting` finds `met`'s sister `meetings`.
  static final Analyzer STEMS = new Words(true);

  private WordAnalyzers() {}

  private static final class Words extends Analyzer {

    private final boolean stemmed;

    Words(boolean stemmed) {
      this.stemmed = stemmed;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      StandardTokenizer source = new StandardTokenizer();
      TokenStream words =
          new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(source)));
      return new TokenStreamComponents(source, stemmed ? new PorterStemFilter(words) : words);
    }
  }
}
