package org.parley.extract.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.extract.sense.EventWords;
import org.parley.lexicon.Actor;
import org.parley.lexicon.Lexicon;
import org.parley.lexicon.NameMatch;
import org.parley.text.Patterns;
import org.parley.text.Span;

/// Parts the first paragraph of an article where a headline, a caption and the lead were glued
/// together without a full stop: “Libya crisis: envoy flies in Crowds met him at the airport The UN
/// envoy has arrived”.
public final class LeadSeams {

  private static final Pattern WORD = Pattern.compile("\\S+");

  private static final int FEWEST_WORDS = 3;

  /// How far behind a first word the verb may stand, and how far behind a name.
  private static final int REACH = 10;

  private static final int NAME_REACH = 6;

  private final EventWords words;
  private final Lexicon lexicon;

  public LeadSeams(EventWords words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /// The sentences, those of the first paragraph parted.
  public List<Span> part(String text, List<Span> sentences) {
    int end = text.strip().isEmpty() ? 0 : text.indexOf('\n', firstLetter(text));
    int paragraph = end < 0 ? text.length() : end;
    Reading reading = new Reading(text, paragraph);
    List<Span> parted = new ArrayList<>();
    for (Span sentence : sentences) {
      if (sentence.end() <= paragraph) {
        reading.part(sentence, parted);
      } else {
        parted.add(sentence);
      }
    }
    return parted;
  }

  private static int firstLetter(String text) {
    int i = 0;
    while (Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// One paragraph while it is read.
  private final class Reading {

    private final String text;
    private final List<NameMatch> names;

    Reading(String text, int paragraph) {
      this.text = text;
      this.names = lexicon.match(text.substring(0, paragraph));
    }

    void part(Span sentence, List<Span> parted) {
      List<Span> found = new ArrayList<>();
      Matcher matcher = WORD.matcher(text).region(sentence.start(), sentence.end());
      while (matcher.find()) {
        found.add(new Span(matcher.start(), matcher.end()));
      }
      int from = 0;
      for (int i = FEWEST_WORDS; i + FEWEST_WORDS <= found.size(); i++) {
        if (i - from >= FEWEST_WORDS && isSeam(found, i)) {
          parted.add(new Span(found.get(from).start(), found.get(i - 1).end()));
          from = i;
        }
      }
      int start = found.isEmpty() ? sentence.start() : found.get(from).start();
      parted.add(new Span(start, sentence.end()));
    }

    private boolean isSeam(List<Span> found, int at) {
      String before = found.get(at - 1).of(text);
      String word = found.get(at).of(text);
      boolean open =
          Character.isUpperCase(word.charAt(0))
              && Patterns.matches(before, ".*[\\p{L}\\d)\"”'’]")
              && (!words.is("holds-on", plain(before)) || isAttribution(found, at - 1))
              && !isInName(found.get(at - 1).end() - 1, found.get(at).start());
      if (!open) {
        return false;
      }
      boolean small = !Patterns.matches(before, "\\p{Lu}.*") || words.is("calendar", before);
      NameMatch left = nameEndingAt(found.get(at - 1).end());
      if (words.is("opens-sentence", word)) {
        return small || left != null;
      }
      NameMatch name = nameStartingAt(found.get(at).start());
      if (name != null || words.is("title-word", word)) {
        return (isAttribution(found, at - 1)
                || (left == null
                    ? small && isNoun(found, at - 1) && !isInside(found, at, name)
                    : partsFrom(left, name) && !isPost(found, at)))
            && verbWithin(found, at, NAME_REACH);
      }
      return isCommon(word) && (small || left != null) && verbWithin(found, at, small ? REACH : 2);
    }

    /// “…, the agency says”: it closes a sentence.
    private boolean isAttribution(List<Span> found, int at) {
      boolean told = words.is("report", words.lemmas().verb(plain(found.get(at).of(text))));
      for (int i = at - 1; told && i > Math.max(0, at - 5); i--) {
        if (found.get(i).of(text).endsWith(",")) {
          return i < at - 1; // somebody stands in between
        }
        told = !words.is("auxiliary", plain(found.get(i).of(text)));
      }
      return false;
    }

    /// “the envoy for Syria [Geir Pedersen]”: the name is the officer's.
    private boolean isPost(List<Span> found, int at) {
      for (int i = at - 2; i > Math.max(0, at - 5); i--) {
        if (Patterns.matches(found.get(i).of(text), "for|of|to")) {
          return words.is("office", plain(found.get(i - 1).of(text)));
        }
      }
      return false;
    }

    /// “a draft [UN] text”, “the new [US] envoy”, “a round of indirect [Libyan] talks”: the name
    /// stands inside a phrase.
    private boolean isInside(List<Span> found, int at, @Nullable NameMatch name) {
      String first = plain(found.get(at - 2).of(text));
      boolean opened = Patterns.matches(first, "an?|the|that|this|its|his|her|their");
      boolean acts = name != null && (isPerson(name) || isVerb(found.get(at + 1).of(text)));
      boolean held =
          name != null
              && name.form() == NameMatch.Form.DEMONYM
              && Patterns.matches(first, "of|for|with|between|after|before");
      return opened && !acts || held;
    }

    /// A word that can stand last in a sentence and does not lean on the name behind it: neither “a
    /// draft [UN text]” nor “envoy [Kofi Annan]” nor “urges [Assad]”.
    private boolean isNoun(List<Span> found, int at) {
      String word = plain(found.get(at).of(text));
      String before = plain(found.get(at - 1).of(text));
      boolean verb =
          words.lemmas().knows(word) && words.nounType(word) == null
              || Patterns.matches(before, "to|.*ly") && words.lemmas().knows(word);
      return !verb
          && !words.is("office", word)
          && !words.is("people", word)
          && !words.is("place-kind", word)
          && !before.equals("to")
          && !Patterns.matches(found.get(at - 1).of(text), ".*['’]s?")
          && Patterns.matches(word, ".*\\p{L}.*")
          && !Patterns.matches(word, ".*(ern|ing|ian|ish|ese)");
    }

    /// A word that the article also writes small.
    private boolean isCommon(String word) {
      return Pattern.compile("[^.!?\\s] " + Pattern.quote(plain(word)) + "\\b")
          .matcher(text)
          .find();
    }

    private boolean verbWithin(List<Span> found, int at, int reach) {
      for (int i = at + 1; i < Math.min(found.size(), at + reach + 1); i++) {
        String word = found.get(i).of(text);
        if (isVerb(word)) {
          return true;
        }
        boolean ends = reach == NAME_REACH && word.endsWith("ing"); // “UN resolution condemning”
        if (ends || Patterns.matches(word, ".*[.;:]")) {
          return false;
        }
      }
      return false;
    }

    private boolean isVerb(String word) {
      String lower = plain(word);
      return words.is("auxiliary", lower)
          || Character.isLowerCase(word.charAt(0))
              && words.lemmas().isFinite(lower)
              && (!lower.endsWith("s") || words.is("report", words.lemmas().verb(lower)));
    }

    private boolean isInName(int from, int to) {
      return names.stream().anyMatch(n -> n.span().start() <= from && n.span().end() > to);
    }

    private @Nullable NameMatch nameStartingAt(int at) {
      return names.stream().filter(n -> n.span().start() == at).findFirst().orElse(null);
    }

    private @Nullable NameMatch nameEndingAt(int at) {
      return names.stream().filter(n -> n.span().end() == at).findFirst().orElse(null);
    }

    /// Two names side by side that cannot be one: “Homs [UN]”, “Syria [Susan Rice]”, not “US
    /// [President]”.
    private boolean partsFrom(NameMatch left, @Nullable NameMatch name) {
      boolean state = left.place() != null && left.place().equals(left.actor());
      boolean city = left.place() != null && !state && left.form() != NameMatch.Form.DEMONYM;
      return isPerson(left)
          || city
          || state && name != null && (isPerson(name) || isLongName(name));
    }

    /// “Syria [Arab League ministers]”: a body in full, where “Syria UN” may be one phrase.
    private boolean isLongName(NameMatch name) {
      return name.actor() != null
          && name.form() == NameMatch.Form.NAME
          && name.span().of(text).indexOf(' ') > 0;
    }

    private boolean isPerson(NameMatch name) {
      Actor actor = name.actor() == null ? null : lexicon.actor(name.actor()).orElse(null);
      return actor != null && actor.kind() == Actor.Kind.PERSON;
    }

    static String plain(String word) {
      return word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
    }
  }
}
