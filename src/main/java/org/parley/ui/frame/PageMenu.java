package org.parley.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import org.parley.ui.parts.Icons;

/// The ⋯ menu: every screen that announces itself.
class PageMenu extends Composite<MenuBar> {

  PageMenu() {
    getContent().addThemeVariants(MenuBarVariant.AURA_TERTIARY);
    getContent().addClassName("page-menu");
    MenuItem root = getContent().addItem(Icons.more());
    root.setAriaLabel("Menu");
    MenuConfiguration.getMenuEntries().forEach(entry -> add(root, entry));
  }

  private static void add(MenuItem root, MenuEntry entry) {
    String path = entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    root.getSubMenu()
        .addItem(entry.title(), chosen -> UI.getCurrentOrThrow().navigate(path))
        .addClassName("page-menu-item");
  }
}
