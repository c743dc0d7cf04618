package org.parley.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpenPagesTests {

  private final OpenPages<String> pages = new OpenPages<>();
  private final List<String> heard = new ArrayList<>();

  @Test
  void aPageThatIsJustBeingClosedKeepsNothingFromTheOthers() {
    UI closed = mock();
    doThrow(new UIDetachedException()).when(closed).access(any());
    UI open = mock();
    when(open.access(any()))
        .then(
            call -> {
              call.<Command>getArgument(0).execute();
              return null;
            });
    pages.whileAttached(on(closed), heard::add);
    pages.whileAttached(on(open), heard::add);

    pages.tell("news");

    assertThat(heard).containsExactly("news");
  }

  private static Component on(UI ui) {
    Div component = mock();
    when(component.getUI()).thenReturn(Optional.of(ui));
    return component;
  }
}
