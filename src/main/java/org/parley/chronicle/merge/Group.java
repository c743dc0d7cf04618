package org.parley.chronicle.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.parley.chronicle.merge.telling.Happening;

/// Mentions that tell one happening as far as is known, and the groups they can never be one with.
///
/// Groups only grow, so whoever is once excluded stays so: two groups are compared once, however
/// many links there are between them.
final class Group {

  private final List<Happening> members = new ArrayList<>();
  private final Set<Group> excluded = Collections.newSetFromMap(new IdentityHashMap<>());

  Group(Happening first) {
    members.add(first);
  }

  List<Happening> members() {
    return members;
  }

  /// Whether a member of the one excludes a member of the other.
  boolean excludes(Group other) {
    boolean found = excluded.contains(other) || compare(other);
    if (found) {
      excluded.add(other);
      other.excluded.add(this);
    }
    return found;
  }

  private boolean compare(Group other) {
    for (Happening one : members) {
      for (Happening another : other.members) {
        if (SameHappening.excludes(one, another)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Takes in all of another group, which is no more.
  void absorb(Group other) {
    members.addAll(other.members);
    for (Group enemy : other.excluded) {
      enemy.excluded.remove(other);
      enemy.excluded.add(this);
      excluded.add(enemy);
    }
  }
}
