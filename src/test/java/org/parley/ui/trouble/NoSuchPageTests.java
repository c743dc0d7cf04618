package org.parley.ui.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import org.junit.jupiter.api.Test;
import org.parley.StoreTest;

@StoreTest
@ViewPackages(packages = "org.parley.ui")
class NoSuchPageTests extends SpringBrowserlessTest {

  @Test
  void anAddressThatLeadsNowhereShowsTheWaysOn() {
    UI.getCurrent().navigate("nowhere/at/all");

    assertThat($(H2.class).single().getText()).isEqualTo("There is no such page");
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getText)
        .contains("Parley", "The timeline", "All articles");
  }
}
