package org.parley.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/// The ◐ button: light or dark, remembered by the browser. Until it is pressed, the system decides.
@Tag("parley-colour-toggle")
@JsModule("./frame/parley-colour-toggle.ts")
class ColourToggle extends Component {}
