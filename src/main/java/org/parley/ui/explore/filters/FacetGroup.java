package org.parley.ui.explore.filters;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.explore.Facets.Choice;
import org.parley.ui.explore.state.Navigator;
import org.parley.ui.explore.state.ViewState;

/// The choices of one filter with their counts. Long lists show their beginning first.
class FacetGroup extends Fold {

  private final String filter;
  private final Navigator navigator;
  private final FilterNames names;
  private final int few;
  private final Together several = new Together();
  private final Div values = new Div();
  private final NativeButton more = new NativeButton();
  private final ArrayList<Choice> choices = new ArrayList<>();
  private List<String> chosen = List.of();
  private String wanted = "";
  private boolean all;
  private boolean single;
  private SerializableFunction<String, String> style = value -> "";

  /// @param few how many choices are shown before a person asks for all
  FacetGroup(
      String title,
      String filter,
      int few,
      boolean opened,
      Navigator navigator,
      FilterNames names) {
    super(title);
    this.filter = filter;
    this.names = names;
    this.navigator = navigator;
    this.few = few;
    more.addClassName("text-button");
    more.addClickListener(
        click -> {
          all = !all;
          fill();
        });
    hold(several, values, more);
    setOpen(opened);
  }

  @Override
  void unfolded() {
    fill();
  }

  /// Adds a field that narrows the choices.
  FacetGroup searchable(String prompt) {
    TextField find = new TextField();
    find.setPlaceholder(prompt);
    find.setAriaLabel(prompt);
    find.setClearButtonVisible(true);
    find.setValueChangeMode(ValueChangeMode.LAZY);
    find.setValueChangeTimeout(150);
    find.addValueChangeListener(
        change -> {
          wanted = change.getValue().strip().toLowerCase(Locale.ROOT);
          fill();
        });
    holdFirst(find);
    return this;
  }

  /// Lets a person ask for events with every one of the values.
  ///
  /// @param parameter the filter that keeps that choice
  FacetGroup combining(String parameter) {
    several.choosing(parameter, navigator);
    return this;
  }

  /// Lets a person choose one value at a time.
  FacetGroup single() {
    single = true;
    return this;
  }

  /// Puts a dot before each choice, in the CSS colour this gives for its value; empty for none.
  void dotted(SerializableFunction<String, String> colour) {
    style = colour;
  }

  /// Shows these choices, with the chosen ones pressed; those are shown even when they show
  /// nothing.
  void show(List<Choice> offered, List<String> values) {
    show(offered, values, false);
  }

  /// The same, and whether every one of the chosen values is wanted.
  void show(List<Choice> offered, List<String> values, boolean everyOne) {
    choices.clear();
    choices.addAll(offered);
    chosen = List.copyOf(values);
    several.show(chosen.size(), everyOne);
    List<String> known = offered.stream().map(Choice::value).toList();
    values.stream()
        .filter(value -> !known.contains(value))
        .forEach(value -> choices.addFirst(new Choice(value, names.of(filter, value), 0)));
    setVisible(!choices.isEmpty());
    if (isUnfolded()) {
      fill();
    }
  }

  private void fill() {
    List<Choice> matching =
        choices.stream()
            .filter(choice -> choice.name().toLowerCase(Locale.ROOT).contains(wanted))
            .toList();
    values.removeAll();
    int hidden = 0;
    for (int i = 0; i < matching.size(); i++) {
      Choice choice = matching.get(i);
      if (all || i < few || chosen.contains(choice.value())) {
        values.add(row(choice));
      } else {
        hidden++;
      }
    }
    more.setText(all ? "Show fewer" : "Show " + hidden + " more");
    more.setVisible(hidden > 0 || (all && matching.size() > few));
  }

  private ViewState chosen(ViewState state, String value) {
    return single && !state.values(filter).contains(value)
        ? state.with(filter, value)
        : state.toggle(filter, value);
  }

  private NativeButton row(Choice choice) {
    NativeButton row =
        new NativeButton("", click -> navigator.go(state -> chosen(state, choice.value())));
    row.addClassName("facet-value");
    row.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(choice.value())));
    if (choice.count() == 0) {
      row.addClassName("is-empty");
    }
    String colour = style.apply(choice.value());
    if (!colour.isEmpty()) {
      Span dot = new Span();
      dot.addClassName("dot");
      dot.getStyle().set("--dot", colour);
      row.add(dot);
    }
    Span label = new Span(choice.name());
    label.addClassName("facet-label");
    Span count = new Span(String.format(Locale.UK, "%,d", choice.count()));
    count.addClassName("facet-count");
    row.add(label, count);
    return row;
  }
}
