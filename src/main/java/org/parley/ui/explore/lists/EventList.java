package org.parley.ui.explore.lists;

import com.vaadin.flow.component.Component;

/// A list with its title.
public record EventList(String title, Component list) {}
