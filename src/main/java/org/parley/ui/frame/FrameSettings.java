package org.parley.ui.frame;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Settings of the frame.
///
/// @param process name of the conflict process shown in the header
@ConfigurationProperties("parley.frame")
public record FrameSettings(@DefaultValue("Syrian process") String process) {}
