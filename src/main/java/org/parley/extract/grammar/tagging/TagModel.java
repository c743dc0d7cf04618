package org.parley.extract.grammar.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import org.jspecify.annotations.Nullable;

/// What OpenNLP's maximum-entropy model of English says for and against each Penn tag. Read on
/// first use, shared, thread-safe.
public final class TagModel {

  /// Words kept once they were looked up, about half a kilobyte each.
  private static final int KEPT = 20_000;

  private final List<String> tags;
  private final Map<String, Context> weights;
  private final @Nullable TagDictionary dictionary;
  private final Map<String, TagWord> words = new ConcurrentHashMap<>();
  private final @Nullable Context[] after;
  private final @Nullable Context[][] afterTwo;
  private final TagWord start;
  private final TagWord end;

  @SuppressWarnings("unchecked") // the library tells the types in its documentation only
  private TagModel(POSModel model) {
    AbstractModel entropy = model.getArtifact("pos.model");
    Object[] data = entropy.getDataStructures();
    this.weights = (Map<String, Context>) data[1];
    this.tags = List.of((String[]) data[2]);
    this.dictionary = model.getFactory().getTagDictionary();
    this.after = weights("t=");
    this.afterTwo = tags.stream().map(tag -> weights("t2=" + tag + ",")).toArray(Context[][]::new);
    this.start = new TagWord("*SB*", this);
    this.end = new TagWord("*SE*", this);
  }

  private @Nullable Context[] weights(String feature) {
    return tags.stream().map(tag -> weights.get(feature + tag)).toArray(Context[]::new);
  }

  public static TagModel standard() {
    return Holder.STANDARD;
  }

  /// How many tags there are.
  int size() {
    return tags.size();
  }

  String tag(int number) {
    return tags.get(number);
  }

  /// A word, looked up once as long as there is room.
  TagWord word(String word) {
    TagWord known = words.get(word);
    if (known != null) {
      return known;
    }
    TagWord found = new TagWord(word, this);
    if (words.size() < KEPT) {
      words.put(word, found);
    }
    return found;
  }

  /// What stands before the first word.
  TagWord start() {
    return start;
  }

  /// What stands behind the last word.
  TagWord end() {
    return end;
  }

  /// Which tags a word may carry; `null` when it is in no dictionary.
  boolean @Nullable [] allowed(String word) {
    String[] known = dictionary == null ? null : dictionary.getTags(word);
    if (known == null) {
      return null;
    }
    boolean[] allowed = new boolean[size()];
    Arrays.stream(known)
        .mapToInt(tags::indexOf)
        .filter(tag -> tag >= 0)
        .forEach(tag -> allowed[tag] = true);
    return allowed;
  }

  /// What a feature says for each tag; `null` when the model does not know it.
  @Nullable Context weight(String feature) {
    return weights.get(feature);
  }

  /// What the tag before says.
  @Nullable Context after(int tag) {
    return after[tag];
  }

  /// What the two tags before say.
  @Nullable Context afterTwo(int first, int second) {
    return afterTwo[first][second];
  }

  private static final class Holder {

    static final TagModel STANDARD = load();

    private static TagModel load() {
      try (InputStream in = TagModel.class.getResourceAsStream("/en-pos-maxent.bin")) {
        if (in == null) {
          throw new IllegalStateException("The part-of-speech model is not on the class path");
        }
        return new TagModel(new POSModel(in));
      } catch (IOException problem) {
        throw new UncheckedIOException(problem);
      }
    }
  }
}
