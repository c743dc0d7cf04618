package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What grows beyond these sizes hides a second subject that wants a name of its own.
class SizeTests {

  private static final Path SOURCES = Path.of("src/main/java/org/parley");

  private static final int LONGEST_FILE = 270;

  /// The rooms that read text are held to the size at which any other file is to be looked at.
  private static final int LONGEST_READING_FILE = 250;

  private static final List<String> READING = List.of("text", "time", "lexicon", "extract");

  /// Thirty lines need a reason; one switch over all there is has one.
  private static final int LONGEST_METHOD = 40;

  /// About a dozen and a half; what a package says of itself does not count.
  private static final int LARGEST_PACKAGE = 18;

  @Test
  void filesAreShort() throws IOException {
    assertThat(sources().stream().filter(file -> lines(file) > limit(file))).isEmpty();
  }

  @Test
  void packagesAreSmall() throws IOException {
    Map<Path, Long> sizes =
        sources().stream()
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));

    assertThat(sizes).hasSizeGreaterThan(60);
    assertThat(sizes)
        .allSatisfy((folder, files) -> assertThat(files).isLessThanOrEqualTo(LARGEST_PACKAGE));
  }

  @Test
  void methodsAreShort() throws IOException {
    assertThat(longMethods(LONGEST_METHOD)).isEmpty();
  }

  private static List<String> longMethods(int limit) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> found = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree file : task.parse()) {
        new TreeScanner<@Nullable Void, CompilationUnitTree>() {
          @Override
          public @Nullable Void visitMethod(MethodTree method, CompilationUnitTree in) {
            long from = in.getLineMap().getLineNumber(positions.getStartPosition(in, method));
            long to = in.getLineMap().getLineNumber(positions.getEndPosition(in, method));
            if (to - from >= limit) {
              found.add(in.getSourceFile().getName() + ":" + from + " " + method.getName());
            }
            return super.visitMethod(method, in);
          }
        }.scan(file, file);
      }
    }
    return found;
  }

  private static int limit(Path file) {
    String room = SOURCES.relativize(file).getName(0).toString();
    return READING.contains(room) ? LONGEST_READING_FILE : LONGEST_FILE;
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
