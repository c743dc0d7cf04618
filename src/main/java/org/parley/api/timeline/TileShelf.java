package org.parley.api.timeline;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.util.DigestUtils;

/// Answers that were given lately, ready to be given again while the chronicle stays the same.
final class TileShelf {

  /// Two screens of a few people; about 50 KB each.
  private static final int CAPACITY = 300;

  private final Map<String, Answer> entries =
      new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answer> eldest) {
          return size() > CAPACITY;
        }
      };

  /// @param version of the chronicle the answer was made from
  /// @param tag entity tag of the content
  record Answer(long version, String tag, byte[] content) {}

  /// The answer with that name, made anew when it is not here or of another version.
  Answer get(long version, String name, Supplier<byte[]> make) {
    Answer kept = find(name);
    if (kept != null && kept.version() == version) {
      return kept;
    }
    byte[] content = make.get();
    Answer made = new Answer(version, tag(content), content);
    synchronized (entries) {
      entries.put(name, made);
    }
    return made;
  }

  private static String tag(byte[] content) {
    return "W/\"" + DigestUtils.md5DigestAsHex(content) + "\"";
  }

  private @Nullable Answer find(String name) {
    synchronized (entries) {
      return entries.get(name);
    }
  }
}
