package org.parley.extract.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.extract.grammar.tagging.GrammarWords;
import org.parley.text.Patterns;

/// What has been read of a group.
final class GroupReading {

  private static final Set<String> UNREAL = GrammarWords.list("unreal");
  private static final Set<String> FUTURE = GrammarWords.list("future");

  private final List<String> verbs = new ArrayList<>();
  private final List<Integer> heads = new ArrayList<>();
  String lastHelper = "";
  private int lastHelperAt;
  private String lastTag = "";
  private boolean perfect;
  private boolean passive;
  private boolean progressive;
  boolean negated;
  boolean planned;
  private boolean unreal;

  void verb(Token token, int at) {
    String lemma = token.lemma();
    if (token.tag().equals("MD")) {
      planned |= FUTURE.contains(token.lower());
      unreal |= UNREAL.contains(token.lower());
      lastHelper = "will";
      return;
    }
    passive = lastHelper.equals("be") && Patterns.matches(token.tag(), "VBN|VBD");
    progressive = lastHelper.equals("be") && token.tag().equals("VBG");
    perfect |= lastHelper.equals("have") && Patterns.matches(token.tag(), "VBN|VBD");
    if (VerbGroups.HELPERS.contains(lemma)) {
      if (!lastHelper.isEmpty() && lastHelper.equals(lemma)) {
        keepHelper();
      }
      lastHelper = lemma;
      lastHelperAt = at;
    } else {
      verbs.add(lemma);
      heads.add(at);
      lastHelper = "";
    }
    lastTag = token.tag();
  }

  /// A “to” inside: “is to visit” is a plan, “has to go” a duty.
  void to(boolean inside) {
    if (inside && lastHelper.equals("be")) {
      planned = true;
    } else if (inside && lastHelper.equals("have")) {
      unreal = true;
    }
    lastHelper = "";
  }

  private void keepHelper() {
    verbs.add(lastHelper);
    heads.add(lastHelperAt);
  }

  VerbGroup build(int start, int end, VerbGroup.Form form) {
    if (!lastHelper.isEmpty() && !lastHelper.equals("will") && isUnfinished()) {
      keepHelper();
    }
    if (verbs.isEmpty()) {
      verbs.add("be");
      heads.add(start);
    }
    return new VerbGroup(
        start,
        Math.max(end, start + 1),
        List.copyOf(verbs),
        List.copyOf(heads),
        form,
        perfect,
        passive,
        progressive,
        negated,
        planned,
        unreal);
  }

  private boolean isUnfinished() {
    return !lastTag.isEmpty();
  }
}
