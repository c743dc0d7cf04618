package org.parley.explore.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Words as people type them: every word must be found, in the headline best of all; a beginning
/// and, in longer words, one slip of the pen are enough; what stands in quotation marks is found
/// word by word.
///
/// Example: `geneva "road map" lavr` finds Lavrov on the road map in Geneva.
final class WordQuery {

  static final String HEADLINE = "headline";
  static final String STEMS = "stems";
  static final String PLAIN = "plain";

  private static final Pattern PART = Pattern.compile("[\"“”]([^\"“”]+)[\"“”]|(\\S+)");

  /// Shorter words have too many neighbours.
  private static final int SHORTEST_FUZZY = 6;

  private WordQuery() {}

  static Query of(String typed) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    Matcher parts = PART.matcher(typed);
    int count = 0;
    while (parts.find()) {
      String phrase = parts.group(1);
      for (Query query : phrase == null ? words(parts.group(2)) : List.of(phrase(phrase))) {
        all.add(query, Occur.MUST);
        count++;
      }
    }
    return count == 0 ? new MatchNoDocsQuery() : all.build();
  }

  private static Query phrase(String words) {
    List<String> terms = terms(words, WordAnalyzers.PLAIN);
    return terms.isEmpty()
        ? new MatchNoDocsQuery()
        : new PhraseQuery(PLAIN, terms.toArray(String[]::new));
  }

  private static List<Query> words(String typed) {
    List<String> stems = terms(typed, WordAnalyzers.STEMS);
    List<String> plain = terms(typed, WordAnalyzers.PLAIN);
    List<Query> queries = new ArrayList<>();
    for (int i = 0; i < plain.size(); i++) {
      queries.add(word(stems.get(i), plain.get(i)));
    }
    return queries;
  }

  private static Query word(String stem, String plain) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    any.add(new BoostQuery(new TermQuery(new Term(HEADLINE, stem)), 3), Occur.SHOULD);
    any.add(new TermQuery(new Term(STEMS, stem)), Occur.SHOULD);
    any.add(new BoostQuery(new PrefixQuery(new Term(PLAIN, plain)), 0.5f), Occur.SHOULD);
    if (plain.length() >= SHORTEST_FUZZY) {
      Query fuzzy = new FuzzyQuery(new Term(PLAIN, plain), 1, 2);
      any.add(new BoostQuery(fuzzy, 0.3f), Occur.SHOULD);
    }
    return any.build();
  }

  /// The words of a text as an analyzer makes them.
  static List<String> terms(String text, Analyzer analyzer) {
    List<String> terms = new ArrayList<>();
    try (TokenStream stream = analyzer.tokenStream("", text)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }
}
