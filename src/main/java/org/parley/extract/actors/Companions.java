package org.parley.extract.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Participant;
import org.parley.extract.Participant.Role;
import org.parley.extract.TypeGroup;
import org.parley.extract.article.ArticleText;
import org.parley.extract.draft.Draft;
import org.parley.extract.grammar.Clause;
import org.parley.extract.grammar.Token;
import org.parley.extract.grammar.VerbGroup;
import org.parley.extract.sense.EventWords;

/// Who takes part by a participle or an infinitive that hangs on the happening: “mediated by Oman”,
/// “backed by Russian jets”, “flew to Sanaa to meet the rebels”, “a statement condemning Israel”.
public final class Companions {

  private final EventWords words;
  private final Participants participants;

  public Companions(EventWords words, Participants participants) {
    this.words = words;
    this.participants = participants;
  }

  public void add(ArticleText article, Draft draft) {
    if (draft.nominal) {
      return;
    }
    for (Clause clause : draft.sentence.clauses()) {
      if (clause.hasVerb() && clause.index() != draft.clause.index()) {
        byHelpers(article, draft, clause);
        purpose(article, draft, clause);
        contents(article, draft, clause);
      }
    }
  }

  private void byHelpers(ArticleText article, Draft draft, Clause clause) {
    VerbGroup group = clause.group();
    Role role = helper(group.lastVerb());
    boolean near = Math.abs(clause.index() - draft.clause.index()) == 1;
    boolean helped = near && opensWith(draft.sentence.tokens(), group.end(), "by");
    if (helped && role != null) {
      read(article, draft, group.end(), clause.end(), role);
    }
  }

  /// What somebody is by whom a thing is done: “mediated by Oman”, “hosted by Oman”.
  private @Nullable Role helper(String verb) {
    if (words.is("mediating", verb)) {
      return Role.MEDIATOR;
    }
    if (words.is("hosting", verb)) {
      return Role.HOST;
    }
    return words.is("accompanying", verb) ? Role.PARTICIPANT : null;
  }

  /// “travelled to Cairo to meet the president”.
  private void purpose(ArticleText article, Draft draft, Clause clause) {
    boolean next = clause.index() == draft.clause.index() + 1;
    boolean journey =
        TypeGroup.CONTACT.has(draft.sense.type())
            && clause.kind() == Clause.Kind.INFINITIVE
            && words.is("consulting", clause.group().lastVerb());
    boolean watched =
        TypeGroup.MANDATE.has(draft.sense.type())
            && clause.kind() == Clause.Kind.INFINITIVE
            && words.is("watching", clause.group().lastVerb());
    if (next && watched) { // “set up to monitor compliance by Sanaa”
      read(article, draft, clause.group().end(), clause.end(), Role.TARGET);
    }
    if (next && journey) {
      read(article, draft, clause.group().end(), clause.end(), Role.PARTICIPANT);
    }
  }

  /// “issued a statement urging Iran”: whom the words address.
  private void contents(ArticleText article, Draft draft, Clause clause) {
    boolean next = clause.index() == draft.clause.index() + 1;
    boolean words =
        TypeGroup.ADDRESSES.has(draft.sense.type())
            && clause.kind() == Clause.Kind.PARTICIPLE
            && clause.group().form() == VerbGroup.Form.GERUND
            && this.words.is("addressing", clause.group().lastVerb());
    if (next && words) {
      read(article, draft, clause.group().end(), clause.end(), Role.TARGET);
    }
  }

  private void read(ArticleText article, Draft draft, int from, int to, Role role) {
    participants
        .between(article, draft, from, to, role, false)
        .forEach(
            p -> {
              Role real = p.role() == Role.INITIATOR || p.role() == Role.TARGET ? role : p.role();
              draft.join(new Participant(p.id(), p.name(), real, p.span()));
            });
  }

  private static boolean opensWith(List<Token> tokens, int at, String word) {
    for (int i = at; i < Math.min(tokens.size(), at + 3); i++) {
      if (tokens.get(i).lower().equals(word)) {
        return true;
      }
    }
    return false;
  }
}
