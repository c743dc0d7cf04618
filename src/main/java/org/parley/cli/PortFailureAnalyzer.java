package org.parley.cli;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line that the port is taken, and how to take another. Speaks before Spring's own.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PortFailureAnalyzer extends AbstractFailureAnalyzer<PortInUseException> {

  @Override
  protected FailureAnalysis analyze(Throwable root, PortInUseException cause) {
    return new FailureAnalysis(
        "Port " + cause.getPort() + " is taken by another program, perhaps another Parley.",
        "Stop that one, or start on another port: ./parley --port " + (cause.getPort() + 1),
        cause);
  }
}
