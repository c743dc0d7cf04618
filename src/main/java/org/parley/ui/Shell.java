package org.parley.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/// The page around every screen: theme, colours and icon.
@Push
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/parley.css")
@ColorScheme(ColorScheme.Value.LIGHT_DARK)
@Viewport("width=device-width, initial-scale=1, viewport-fit=cover")
public class Shell implements AppShellConfigurator {

  /// Runs before anything is drawn, so that a person's choice of colours never flashes.
  private static final String REMEMBERED_COLOURS =
      """
      try {
        const scheme = localStorage.getItem('parley.colours');
        if (scheme === 'light' || scheme === 'dark') {
          document.documentElement.style.colorScheme = scheme;
          document.documentElement.setAttribute('theme', scheme);
        }
      } catch { /* storage is closed: the system's colours stay */ }
      """;

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setPageTitle("Parley");
    settings.addMetaTag("description", "What happened, when, between whom, and where it says so");
    settings.addLink("icon", "styles/icon.svg");
    settings.addInlineWithContents(REMEMBERED_COLOURS, Inline.Wrapping.JAVASCRIPT);
  }
}
