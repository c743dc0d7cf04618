package org.parley.ui.add;

import com.vaadin.flow.component.upload.UploadI18N;

/// What the upload field takes and says.
final class UploadLimits {

  /// Bytes of a file of JSON lines with some thousand articles.
  static final int LARGEST_FILE = 100_000_000;

  private UploadLimits() {}

  static UploadI18N words() {
    UploadI18N words = new UploadI18N();
    words.setAddFiles(new UploadI18N.AddFiles().setOne("Choose a file").setMany("Choose files"));
    words.setDropFiles(
        new UploadI18N.DropFiles().setOne("or drop it here").setMany("or drop them here"));
    words.setError(
        new UploadI18N.Error()
            .setFileIsTooBig("It is larger than 100 MB; nothing of it was read.")
            .setIncorrectFileType("Only .txt, .md, .html and .jsonl files can be read."));
    return words;
  }
}
