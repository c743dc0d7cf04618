package org.parley.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;

@StoreTest
@ViewPackages(packages = "org.parley.ui")
class TroubleTests extends SpringBrowserlessTest {

  @Test
  void aScreenThatFailsSaysWhatIsSafeAndOffersToTryAgain() {
    UI.getCurrent().navigate("always-broken");

    assertThat($(H2.class).single().getText()).isEqualTo("This page could not be shown");
    assertThat($(Anchor.class).withText("Try again").single().getHref()).isEqualTo("always-broken");
  }

  /// A screen that cannot be made.
  @Route("always-broken")
  public static class Broken extends Div {

    /// Called by the framework.
    public Broken() {
      throw new IllegalStateException("on purpose");
    }
  }
}
