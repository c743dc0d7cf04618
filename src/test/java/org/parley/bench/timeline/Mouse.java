package org.parley.bench.timeline;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/// A mouse that reaches the page as a person's does, through the browser alone. Playwright's own
/// runs two scripts in the page for every move of a pressed button, which would count as work of
/// the page.
final class Mouse {

  private final CDPSession session;
  private int x;
  private int y;
  private boolean pressed;

  Mouse(CDPSession session) {
    this.session = session;
  }

  void move(int toX, int toY) {
    x = toX;
    y = toY;
    send("mouseMoved", new JsonObject());
  }

  void down() {
    pressed = true;
    send("mousePressed", click());
  }

  /// Lets the button go, if it is pressed.
  void up() {
    if (pressed) {
      pressed = false;
      send("mouseReleased", click());
    }
  }

  /// @param down pixels
  void wheel(int down) {
    JsonObject turn = new JsonObject();
    turn.addProperty("deltaX", 0);
    turn.addProperty("deltaY", down);
    send("mouseWheel", turn);
  }

  private static JsonObject click() {
    JsonObject click = new JsonObject();
    click.addProperty("clickCount", 1);
    return click;
  }

  private void send(String type, JsonObject event) {
    boolean left = pressed || type.equals("mouseReleased");
    event.addProperty("type", type);
    event.addProperty("x", x);
    event.addProperty("y", y);
    event.addProperty("button", left ? "left" : "none");
    event.addProperty("buttons", pressed ? 1 : 0);
    session.send("Input.dispatchMouseEvent", event);
  }
}
