package org.parley.ui.timeline;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.Serializable;
import java.util.Optional;
import org.parley.ui.date.DayWindow;

/// What a person takes away from the timeline: pictures, files, a print, its address.
public final class Sharing implements Serializable {

  private static final long serialVersionUID = 1L;

  private final Element element;

  Sharing(Element element) {
    this.element = element;
  }

  /// Hands the person a picture of the view as a file.
  public void savePicture(PictureFormat format, String name, PictureCaption caption) {
    element.callJsFunction("sharing.savePicture", format.key(), name, caption);
  }

  /// Hands the person a file that the server makes. The page stays as it is: unlike opening the
  /// address, this is no leaving, after which the page would hear nothing more.
  public void download(String address) {
    element.callJsFunction("sharing.download", address);
  }

  /// Opens the browser's dialog for printing the view.
  public void print() {
    element.callJsFunction("sharing.print");
  }

  /// Puts the address of what is shown into the clipboard and says so.
  public void copyLink() {
    element.callJsFunction("sharing.copyLink");
  }

  /// Asks which period a person has drawn and not yet let go; the answer is empty for none.
  public void askChosenPeriod(SerializableConsumer<Optional<DayWindow>> answer) {
    element
        .callJsFunction("sharing.chosenPeriod")
        .then(
            String.class,
            written ->
                answer.accept(
                    written.isEmpty() ? Optional.empty() : Optional.of(DayWindow.parse(written))));
  }
}
