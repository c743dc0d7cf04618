package org.parley.archive.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mockito.InOrder;
import org.parley.archive.Archive;
import org.parley.archive.ArchiveSettings;

class ImporterTests {

  private final Archive archive = mock(Archive.class);
  private final Importer importer =
      new Importer(archive, new ArticleReader(), new ArchiveSettings(Path.of("data"), false, 1));

  @TempDir Path folder;

  @Test
  void saysThatNoMoreComesWhenItBreaksOff() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "Envoys met in Oslo on 2 May 2016.");
    when(archive.addAll(anyList())).thenThrow(new IllegalStateException("The disk is full."));

    assertThatThrownBy(() -> importer.importAll(List.of(file), one -> {}))
        .hasMessage("The disk is full.");

    InOrder order = inOrder(archive);
    order.verify(archive).addAll(anyList());
    order.verify(archive).expect(List.of());
  }

  @Test
  void saysSoForAnUploadedDocumentAsWell() {
    when(archive.addAll(anyList())).thenThrow(new IllegalStateException("The disk is full."));
    byte[] text = "Envoys met in Oslo on 2 May 2016.".getBytes(UTF_8);

    assertThatThrownBy(() -> importer.importDocument("a.txt", text))
        .hasMessage("The disk is full.");

    InOrder order = inOrder(archive);
    order.verify(archive).addAll(anyList());
    order.verify(archive).expect(List.of());
  }
}
